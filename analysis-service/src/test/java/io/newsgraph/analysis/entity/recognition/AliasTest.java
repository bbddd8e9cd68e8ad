package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.NameNormalizer;
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
  void anAliasMayBeHalfSpelled() {
    Entities found = Entities.in("사모펀드 운용사 은포프라이빗에쿼티(은포PE)가 샀다. 은포PE는 웃었다.");
    assertThat(found.get("은포프라이빗에쿼티").aliases()).containsExactly("은포PE");
  }

  @Test
  void productsAreMeantWithoutTheirVersionsAndWorksWithoutTheirSubtitles() {
    Entities found = Entities.in("게임 ‘벨로나: 잿빛의 왕관’과 앱 ‘누리박스 4.0’이 나왔다. 벨로나는 크다. 누리박스는 작다.");
    assertThat(found.mentions("벨로나: 잿빛의 왕관")).containsExactly("벨로나: 잿빛의 왕관", "벨로나");
    assertThat(found.mentions("누리박스 4.0")).containsExactly("누리박스 4.0", "누리박스");
  }

  @Test
  void anAliasMayStandBehindAQuotedName() {
    Entities found = Entities.in("그룹 나루가 정규 2집 ‘오로라 라인’(Aurora Line)을 냈다. Aurora Line은 크다.");
    assertThat(found.get("오로라 라인").aliases()).containsExactly("Aurora Line");
  }

  @Test
  void inAReportOfAMatchAClubIsCalledByItsTown() {
    Entities found =
        Entities.in("대전하나시티즌이 홈경기에서 강원FC를 꺾었다. 대전은 강원을 3-1로 눌러 승점을 쌓고 대전에서 웃었다. 선제골은 대전이 넣었다.");
    assertThat(found.mentions("대전 하나시티즌")).containsExactly("대전하나시티즌", "대전", "대전");
    assertThat(found.mentions("강원FC")).containsExactly("강원FC", "강원");
    assertThat(found.mentions("대전")).containsExactly("대전");
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

  @ParameterizedTest
  @CsvSource({
    "한국등대보존협회(이하 ‘등보협’)가 왔다., 한국등대보존협회, 등보협",
    "한국등대보존협회(옛 한국등대회)가 왔다., 한국등대보존협회, 한국등대회",
    "유럽연합(EU)이 왔다., 유럽연합, EU"
  })
  void introducedNamesAreAliases(String sentence, String name, String alias) {
    assertThat(Entities.in(sentence).get(name).aliases()).containsExactly(alias);
  }

  @Test
  void severalAliasesMayStandInOnePairOfParentheses() {
    assertThat(Entities.in("북대서양조약기구(NATO·나토)가 왔다.").get("북대서양조약기구").aliases())
        .containsExactly("NATO", "나토");
  }

  @Test
  void aSpaceBetweenScriptsMakesNoOtherName() {
    Entities found = Entities.in("오픈 AI가 왔다. 오픈AI는 바쁘다.");
    assertThat(found.all()).containsExactly("오픈AI");
    assertThat(found.get("오픈AI").aliases()).containsExactly("오픈 AI");
  }

  @Test
  void aClubIsCalledByTheLastWordOfItsName() {
    Entities found = Entities.in("서해 돌핀스가 이겼다. 돌핀스는 웃었다.");
    assertThat(found.mentions("서해 돌핀스")).containsExactly("서해 돌핀스", "돌핀스");
  }

  @Test
  void theClubNameThatTwoShareIsNeither() {
    Entities found = Entities.in("서해 돌핀스가 은포 돌핀스를 이겼다. 돌핀스는 웃었다.");
    assertThat(found.mentions("서해 돌핀스")).containsExactly("서해 돌핀스");
  }

  @Test
  void spellingsOfOneNameHaveOneKey() {
    assertThat(NameNormalizer.normalize("오픈 AI")).isEqualTo(NameNormalizer.normalize("오픈ai"));
    assertThat(NameNormalizer.normalize("한·중 협회")).isEqualTo(NameNormalizer.normalize("한중협회"));
    assertThat(NameNormalizer.normalize("\u1112\u1161\u11ab")).isEqualTo("한");
    assertThat(NameNormalizer.normalize("S25+")).isNotEqualTo(NameNormalizer.normalize("S25"));
    assertThat(NameNormalizer.normalize("…")).isNotEmpty();
  }

  @Test
  void aCommitteeAndABodyOfAStateAreCalledByTheirKindAlone() {
    Entities found = Entities.in("은포환경대책위원회가 나섰다. 대책위는 웃었다. 스웨덴 한림원도 나섰다. 한림원은 울었다.");
    assertThat(found.mentions("은포환경대책위원회")).containsExactly("은포환경대책위원회", "대책위");
    assertThat(found.mentions("스웨덴 한림원")).containsExactly("스웨덴 한림원", "한림원");
  }

  @Test
  void theMinistryThatAnArticleSpeaksOfFirstIsNotAnotherStates() {
    Entities found = Entities.in("외교부는 회담을 열었다.", "중국 외교부는 반겼다. 외교부는 이어 환영했다.");
    assertThat(found.mentions("외교부")).containsExactly("외교부", "외교부");
    assertThat(found.mentions("중국 외교부")).containsExactly("중국 외교부");
  }

  @Test
  void aStateInShortBeforeItsMinistryIsThatState() {
    Entities found = Entities.in("미 국무부는 회담을 열었다. 미국 국무부는 반겼다. 국무부는 환영했다.");
    assertThat(found.mentions("미국 국무부")).containsExactly("미 국무부", "미국 국무부", "국무부");
  }
}
