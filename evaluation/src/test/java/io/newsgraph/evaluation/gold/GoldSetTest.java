package io.newsgraph.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.BlockKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GoldSetTest {

  private static final String ARTICLE =
      """
      publishedAt: 2024-03-01T00:30:00+09:00
      ---
      솔빛시의 봄

      솔빛시 노을역에서 박 시장이 걸었다. 박은설 솔빛시장은 “봄이 왔다”고 말했다. 그는 웃었다.

      ## 솔빛시청

      박 시장은 3일 쉰다.
      """;

  @ParameterizedTest
  @EnumSource(Half.class)
  void eachHalfHasItsArticles(Half half) throws Exception {
    assertThat(GoldSet.load(half))
        .hasSizeGreaterThanOrEqualTo(22)
        .allSatisfy(article -> assertThat(article.entities()).isNotEmpty());
  }

  @Test
  void titleIsApartAndBlocksAreJoined() {
    GoldArticle article = read("none 웃었다");

    assertThat(article.document().title()).isEqualTo("솔빛시의 봄");
    assertThat(article.text()).startsWith("솔빛시 노을역").contains("웃었다.\n\n솔빛시청\n\n박 시장");
    assertThat(article.document().blocks().get(1).kind()).isEqualTo(BlockKind.HEADING);
  }

  @Test
  void placesAreNamedByTheirWordsTheirNumberOrTheirSurroundings() {
    GoldEntity person =
        read("entity PERSON 박은설 = 박은설, 박 시장#2, [그]는 웃, 박 시장#1?").entities().getFirst();

    assertThat(person.mentions())
        .extracting(mention -> mention.span().start() + (mention.optional() ? "?" : ""))
        .containsExactly("21", "60", "45", "10?");
  }

  @Test
  void everywhereLeavesOutWhatBelongsToALongerMention() {
    GoldArticle article =
        read("entity LOCATION 솔빛시 = 솔빛시#*\nentity ORGANIZATION/LOCATION 솔빛시청 = 솔빛시청");

    assertThat(article.entities().getFirst().mentions())
        .extracting(mention -> mention.span().start())
        .containsExactly(0, 25);
    assertThat(article.entities().getLast().types())
        .isEqualTo(List.of(EntityType.ORGANIZATION, EntityType.LOCATION));
  }

  @Test
  void relationsWithoutADateAreOfTheDayOfPublicationInKorea() {
    GoldArticle article =
        read(
            """
            entity PERSON 박은설 = 박은설
            entity LOCATION 솔빛시 = 솔빛시#*
            relation ROLE 박은설 | 솔빛시 | 시장 | former hedged? | | 박은설 솔빛시장
            relation? ROLE 박은설 | - | 시장 | | - | 박은설 솔빛시장\
            """);

    GoldRelation first = article.relations().getFirst();
    assertThat(first.asOf()).containsExactly("2024-03-01");
    assertThat(first.former()).isTrue();
    assertThat(first.hedging()).isEqualTo(GoldRelation.Hedging.EITHER);
    assertThat(article.relations().getLast().asOf()).isEmpty();
    assertThat(article.relations().getLast().object()).isNull();
  }

  @Test
  void timesAndAmountsHaveAlternatives() {
    GoldArticle article =
        read("time 3일 or [3일] 쉰다 = 2024-03-03 or any\namount 3일 = null 일 min 3 or 3 일 | hedged");

    assertThat(article.times().getFirst().anyValue()).isTrue();
    assertThat(article.amounts().getFirst().hedged()).isTrue();
    assertThat(article.amounts().getFirst().quantities())
        .containsExactly(
            new Quantity(null, "일", BigDecimal.valueOf(3), null),
            new Quantity(BigDecimal.valueOf(3), "일", null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          person 박은설 = 박은설 > "person" is none of [alias, amount, entity, keywords, none, quote, relation, time]
          entity MAN 박은설 = 박은설 > "MAN" is no EntityType
          entity PERSON 박은설 = 박은솔 > "박은솔" is not in the text
          entity PERSON 박은설 = 박 시장 > "박 시장" stands 2 times; say which, as in 박 시장#2
          entity PERSON 박은설 = 박 시장#3 > no "박 시장#3": "박 시장" stands 2 times
          entity PERSON 박은설 = 박 시장#1 > "박은설" is given as a name, but is none of the mentions
          entity PERSON 박은설 = 박은설, 박은설 솔빛시장 > two mentions overlap at "박은설"
          alias 박은설 = 박 시장 > an alias of "박은설", which is no entity of the file
          quote DIRECT - | 말했다 | 그는 웃었다 > a direct quote lies between quotation marks, "그는 웃었다" not
          quote DIRECT 박은설 | 말했다 | 봄이 왔다 > the speaker "박은설" is no entity of the file
          quote DIRECT - | 외쳤다 | 봄이 왔다 > "외쳤다" is not in the text
          quote DIRECT - | 말했다 > 2 columns; a quote has 3 to 4
          time 3일 > no " = " in a line of the kind time
          amount 3일 = 셋 일 > "셋" is no number
          none > "none" says nothing after its keyword
          """)
  void mistakesAreNamedWithFileAndLine(String line, String message) {
    assertThatThrownBy(() -> read("# first line\n" + line))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage("tune/spring.gold:2: " + message);
  }

  @Test
  void anArticleWithoutHeaderIsNamed() {
    assertThatThrownBy(() -> GoldSet.read("tune/spring", "솔빛시의 봄", ""))
        .hasMessage("tune/spring.txt:1: no line \"---\" between header and text");
  }

  private static GoldArticle read(String annotation) {
    return GoldSet.read("tune/spring", ARTICLE, annotation);
  }
}
