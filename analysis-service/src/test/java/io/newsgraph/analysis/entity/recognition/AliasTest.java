package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasTest {

  @Test
  void anAliasInParenthesesStandsForTheNameThroughoutTheArticle() {
    Entities found = Entities.in("세계등대협회(WLA)가 모였다.", "WLA는 내년에 또 모인다. WLA의 뜻이다.");
    assertThat(found.mentions("세계등대협회")).containsExactly("세계등대협회", "WLA", "WLA", "WLA");
    assertThat(found.get("세계등대협회").aliases()).containsExactly("WLA");
  }

  @Test
  void aNameDeclaredWithHereafterIsAnAlias() {
    Entities found = Entities.in("한국등대보존협회(이하 등보협)가 나섰다. 등보협은 바쁘다.");
    assertThat(found.get("한국등대보존협회").aliases()).containsExactly("등보협");
    assertThat(found.mentions("한국등대보존협회")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "세계등대협회(오른쪽)가 왔다., 오른쪽",
    "세계등대협회(CEO)가 왔다., CEO",
    "세계등대협회(005930)가 왔다., 005930",
    "세계등대협회(世界燈臺協會)가 왔다., 世界燈臺協會",
    "오지석(KT) 의원이 왔다., X",
    "인공지능(AI)이 왔다., AI"
  })
  void directionsTitlesCodesGlossesAndClubsAreNoAliases(String sentence, String other) {
    Entities found = Entities.in(sentence);
    assertThat(found.all()).doesNotContain(other);
    assertThat(found.all()).allMatch(name -> found.get(name).aliases().isEmpty());
  }

  @Test
  void listedFormsAreOneEntityUnderTheListedName() {
    Entities found = Entities.in("케이티가 나섰다. KT는 바쁘다.");
    assertThat(found.all()).containsExactly("KT");
    assertThat(found.get("KT").aliases()).containsExactly("케이티");
  }

  @Test
  void aTownIsOneWithAndWithoutItsLastSyllable() {
    Entities found = Entities.in("누림시의회가 모였다. 누림시는 바쁘다. 누림은 바다 곁이다.");
    assertThat(found.mentions("누림시")).containsExactly("누림시", "누림");
  }

  @Test
  void spellingsOfOneNameHaveOneKey() {
    assertThat(NameNormalizer.normalize("오픈 AI")).isEqualTo(NameNormalizer.normalize("오픈ai"));
    assertThat(NameNormalizer.normalize("한·중 협회")).isEqualTo(NameNormalizer.normalize("한중협회"));
    assertThat(NameNormalizer.normalize("\u1112\u1161\u11ab")).isEqualTo("한");
    assertThat(NameNormalizer.normalize("S25+")).isNotEqualTo(NameNormalizer.normalize("S25"));
    assertThat(NameNormalizer.normalize("…")).isNotEmpty();
  }
}
