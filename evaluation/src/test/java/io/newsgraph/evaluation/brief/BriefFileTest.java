package io.newsgraph.evaluation.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldFormatException;
import io.newsgraph.evaluation.gold.GoldQuotation;
import io.newsgraph.evaluation.gold.GoldRelation;
import io.newsgraph.evaluation.gold.Half;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefFileTest {

  private static final String FILE =
      """
      # a comment

      === 협약
      T 한빛바이오(한빛)는 성남에 있다.
      T 이수진 한빛바이오 대표가 말했다.
      E PERSON 이수진
      E ORGANIZATION 한빛바이오 | 한빛
      E? LOCATION 성남
      R ROLE 이수진 > 한빛바이오 # 대표
      R? LOCATED 한빛 > 성남

      === 아무도 없다
      T 비가 왔다.
      """;

  @Test
  void anArticleHasItsNamesInAllPlacesAndItsRelations() {
    List<GoldArticle> read = BriefFile.read("some", FILE);
    assertThat(read).extracting(GoldArticle::name).containsExactly("some:3", "some:12");
    GoldArticle first = read.getFirst();
    assertThat(first.text()).isEqualTo("한빛바이오(한빛)는 성남에 있다.\n\n이수진 한빛바이오 대표가 말했다.");
    GoldEntity company = first.entities().get(1);
    assertThat(company.types()).containsExactly(EntityType.ORGANIZATION, EntityType.LOCATION);
    assertThat(company.aliases()).containsExactly("한빛");
    assertThat(company.mentions())
        .extracting(mention -> mention.span().of(first.text()))
        .containsExactly("한빛바이오", "한빛바이오", "한빛");
    assertThat(first.entities().get(2).optional()).isTrue();
    assertThat(first.relations())
        .extracting(GoldRelation::type, relation -> relation.object().name())
        .contains(tuple(RelationType.ROLE, "한빛바이오"), tuple(RelationType.LOCATED, "성남"));
    assertThat(read.getLast().entities()).isEmpty();
  }

  @Test
  void aQuotationHasItsBeginningAndItsSpeaker() {
    String lines =
        """
        === 협약
        T 이수진 대표는 “비가 온다”고 말했다. 한 주민은 비가 온다고 했다.
        E PERSON 이수진
        Q 이수진 | 비가 온
        Q? ~한 주민 | 비가 온다고
        """;
    GoldArticle article = BriefFile.read("some", lines).getFirst();
    assertThat(article.quotations())
        .extracting(
            GoldQuotation::kind,
            quotation -> quotation.speakers().getFirst().toString(),
            quotation -> quotation.span().start(),
            GoldQuotation::optional)
        .containsExactly(
            tuple(Quotation.Kind.DIRECT, "이수진", 9, false),
            tuple(Quotation.Kind.INDIRECT, "\"한 주민\"", 28, true));
  }

  @ParameterizedTest
  @CsvSource({
    "E PERSON 이수진, line stands before",
    "=== a|T 비가 왔다.|E PERSON 이수진, 3: \"이수진\" does not stand in the text",
    "=== a|T 이수진이 왔다.|E PERSON 이수진|R ROLE 이수진 > 한빛, 4: \"한빛\" is not among the names",
    "=== a|T 이수진이 왔다.|R ROLE 이수진, 3: has no two sides",
    "=== a|T 비가 왔다.|Q ~ 비가, 3: has no speaker and beginning",
    "=== a|X, 2: has nothing behind X",
    "=== a|X y, 2: begins with none of ===",
  })
  void aFaultNamesItsLine(String lines, String message) {
    String expected = message.startsWith("line") ? "1: stands before the first article" : message;
    assertThatThrownBy(() -> BriefFile.read("some", lines.replace('|', '\n')))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageStartingWith("some:" + expected);
  }

  @Test
  void bothHalvesAreReadAndShareNoArticle() throws IOException {
    Set<String> learnt = new HashSet<>();
    BriefSet.load(Half.TUNE).forEach(article -> learnt.add(article.text()));
    List<GoldArticle> kept = BriefSet.load(Half.CHECK);
    assertThat(learnt).hasSizeGreaterThan(kept.size());
    assertThat(kept).extracting(GoldArticle::text).doesNotContainAnyElementsOf(learnt);
  }
}
