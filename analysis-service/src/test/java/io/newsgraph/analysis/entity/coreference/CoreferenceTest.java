package io.newsgraph.analysis.entity.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreferenceTest {

  @Test
  void aPronounIsTheOnePersonOfTheSentenceBefore() {
    assertThat(mentions("오지석", "오지석 나루소프트 대표가 왔다. 그는 웃었다. 그의 손에는 책이 있었다."))
        .containsExactly("오지석", "그", "그");
  }

  @Test
  void ofTwoPeopleThePronounIsTheTopic() {
    assertThat(mentions("오지석", "오지석 의원은 나세훈 의원을 만났다. 그는 웃었다.")).containsExactly("오지석", "그");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "오지석 의원과 나세훈 의원이 만났다. 그는 웃었다.",
        "오지석 의원을 만난 A씨가 울었다. 그는 웃었다.",
        "오지석 의원이 왔다. 피해자는 울었다. 그는 웃었다.",
        "오지석 의원이 왔다. “그는 웃었다.”",
        "오지석 의원이 왔다. 그도 그럴 것이 비가 왔다.",
        "오지석 의원이 왔다. 그와 관련해 말이 없었다.",
        "오지석 의원이 왔다. 나세훈 의원은 그의 말을 들었다."
      })
  void aPronounThatMayBeAnotherIsNobody(String text) {
    assertThat(mentions("오지석", text)).containsExactly("오지석");
  }

  @Test
  void thisCompanyIsTheTopicOfTheSentenceBefore() {
    assertThat(mentions("KT", "KT는 마이크로소프트와 손잡았다. 이 회사는 통신사다.")).containsExactly("KT", "이 회사");
  }

  @Test
  void aDescriptionFitsItsKindOnly() {
    String text = "하나은행은 국토교통부와 손잡았다. 이 은행은 바쁘다.";
    assertThat(mentions("하나은행", text)).containsExactly("하나은행", "이 은행");
    assertThat(mentions("국토교통부", "국토교통부는 바쁘다. 이 회사는 웃었다.")).containsExactly("국토교통부");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KT와 마이크로소프트가 만났다. 이 회사는 크다.",
        "KT는 새 회사를 세운다. 이 회사는 크다.",
        "KT가 나섰다. 마이크로소프트는 이 회사에 사람을 보낸다."
      })
  void aDescriptionThatMayBeAnotherIsNothing(String text) {
    assertThat(mentions("KT", text)).containsExactly("KT");
  }

  @Test
  void twoCompaniesShareTheirMention() {
    String text = "KT와 마이크로소프트가 만났다. 두 회사는 손잡았다. 양사는 바쁘다.";
    assertThat(mentions("KT", text)).containsExactly("KT", "두 회사", "양사");
    assertThat(mentions("마이크로소프트", text)).containsExactly("마이크로소프트", "두 회사", "양사");
  }

  @Test
  void twoStatesShareTheirMention() {
    String text = "한국과 미국이 서울에서 만났다. 양국은 손잡았다.";
    assertThat(mentions("한국", text)).containsExactly("한국", "양국");
    assertThat(mentions("미국", text)).containsExactly("미국", "양국");
    assertThat(mentions("서울", text)).containsExactly("서울");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KT, 마이크로소프트, 구글이 만났다. 두 회사는 손잡았다.",
        "KT와 국회가 만났다. 두 회사는 손잡았다.",
        "KT와 마이크로소프트가 만났다. 두 회사 직원은 웃었다."
      })
  void aPairThatIsNotCertainIsNothing(String text) {
    assertThat(mentions("KT", text)).containsExactly("KT");
  }

  @Test
  void namesAliasesAndSalienceStayAsTheyAre() {
    AnnotatedDocument document = Documents.annotated("오지석 나루소프트 대표가 왔다. 그는 웃었다. 이 회사는 크다.");
    List<EntityCluster> named = EntityFinder.find(document);
    List<EntityCluster> resolved = CoreferenceResolver.resolve(document, named);
    assertThat(resolved).extracting(EntityCluster::name).containsExactly("오지석", "나루소프트");
    assertThat(resolved).allMatch(cluster -> cluster.aliases().isEmpty());
    assertThat(resolved)
        .extracting(EntityCluster::salience)
        .isEqualTo(named.stream().map(EntityCluster::salience).toList());
  }

  @Test
  void bothMayBeTheOnlyTwoOfTheirKindInTheArticle() {
    String text =
        "나루당이 반대했다. 의원들은 나갔다. 마루당은 찬성했다. 비가 왔다. 오지석 의원은 웃었다."
            + " 눈이 왔다. 바람이 불었다. 해가 떴다. 두 당은 다시 만난다.";
    assertThat(mentions("나루당", "나루당 오지석 의원과 마루당 나세훈 의원이 왔다. " + text)).contains("두 당");
  }

  @Test
  void bothOfThreeAreNobody() {
    String text = "국민은행이 반대했다. 신한은행은 찬성했다. 하나은행도 왔다. 비가 왔다. 두 은행은 다시 만난다.";
    assertThat(mentions("신한은행", text)).containsExactly("신한은행");
  }

  @Test
  void bothMayStandApartFromItsNoun() {
    String text = "서해 돌핀스가 한강 레인저스를 이겼다. 양 팀은 다시 만난다.";
    assertThat(mentions("서해 돌핀스", text)).containsExactly("서해 돌핀스", "양 팀");
    assertThat(mentions("서해 돌핀스", "서해 돌핀스가 왔다. 양 사육사는 웃었다.")).containsExactly("서해 돌핀스");
  }

  @Test
  void aPronounMayEndTheSentence() {
    assertThat(mentions("오지석", "오지석 의원이 왔다. 먼저 말한 것도 그였다.")).containsExactly("오지석", "그");
  }

  @Test
  void aMunicipalityAsTopicIsTheOneThatTheArticleNamesFirst() {
    String text = "통영시가 대학과 손을 잡았다. 시는 21일 협약을 맺었다. 거제시도 왔다. 시는 웃었다. 시에 따르면 비가 왔다.";
    assertThat(mentions("통영", text)).containsExactly("통영시", "시", "시", "시");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"통영시와 거제시가 손을 잡았다. 시는 협약을 맺었다.", "통영시가 왔다. 소문이 도는 동안 비가 왔다.", "통영시가 왔다. 군은 조용했다."})
  void aMunicipalityThatMayBeAnotherIsNone(String text) {
    assertThat(mentions("통영", text)).containsExactly("통영시");
  }

  @Test
  void aVerbIsNoMunicipality() {
    String text = "전라남도가 나섰다. 소문이 도는 동안 비가 왔다. 도는 결론을 미뤘다.";
    assertThat(mentions("전라남도", text)).containsExactly("전라남도", "도");
  }

  @Test
  void aBodyAsTopicIsTheOnlyOneOfItsKind() {
    String text = "나루당 오지석 의원이 왔다. 당은 결론을 미뤘다.";
    assertThat(mentions("나루당", text)).containsExactly("나루당", "당");
    String two = "나루당 오지석 의원과 마루당 나세훈 의원이 왔다. 당은 결론을 미뤘다.";
    assertThat(mentions("나루당", two)).containsExactly("나루당");
  }

  @Test
  void aCompanyAloneIsTheOneSpokenOfBefore() {
    String text = "네이버가 앱을 냈다. 회사는 웃었다. 다른 회사는 울었다. 작은 회사가 문을 닫았다.";
    assertThat(mentions("네이버", text)).containsExactly("네이버", "회사");
  }

  @Test
  void theSideOfACompanyIsTheOneThatTheArticleIsAbout() {
    String text = "네이버가 앱을 냈다. 네이버는 웃었다. 구글의 앱과 카카오의 앱이 있다. 앱은 무료라는 게 회사 측 설명이다.";
    assertThat(mentions("네이버", text)).containsExactly("네이버", "네이버", "회사");
  }

  @Test
  void theSideOfACompanyIsTheSubjectOfItsOwnSentence() {
    String text = "구글의 앱이 있다. 네이버도 이름이 나왔으나 회사 측은 말이 없었다.";
    assertThat(mentions("네이버", text)).containsExactly("네이버", "회사");
  }

  @Test
  void nounInWhichABodysNameEndsSpeaksOfIt() {
    String text = "한국문학번역원은 상을 받았다. 번역원은 웃었다.";
    assertThat(mentions("한국문학번역원", text)).containsExactly("한국문학번역원", "번역원");
  }

  @Test
  void theProsecutionIsTheOfficeThatIsNamed() {
    String text = "서울중앙지검은 수사를 마쳤다. 검찰은 말이 없었다.";
    assertThat(mentions("서울중앙지검", text)).containsExactly("서울중앙지검", "검찰");
  }

  @Test
  void amongCompaniesNamedAsOftenTheSideIsTheOneThatTheArticleBeginsWith() {
    String text = "네이버가 앱을 냈다. 구글의 앱과 카카오의 앱과 애플의 앱이 있다. 비가 왔다. 회사 측은 말이 없었다.";
    assertThat(mentions("네이버", text)).containsExactly("네이버", "회사");
  }

  @Test
  void theSideOfACompanyIsWhatTheSentencesBeforeAreAbout() {
    String text = "구글의 앱이 있다. 네이버는 앱을 만든다. 카카오의 서버를 쓴다. 회사 측은 말이 없었다.";
    assertThat(mentions("네이버", text)).containsExactly("네이버", "회사");
  }

  @Test
  void amongBodiesOfAKindTheOneNamedMostIsMeant() {
    String text = "나루재단은 상을 줬다. 나루재단은 웃었다. 마루재단도 있다. 비가 왔다. 눈이 왔다. 해가 떴다. 재단 측은 말이 없었다.";
    assertThat(mentions("나루재단", text)).containsExactly("나루재단", "나루재단", "재단");
  }

  @Test
  void whoSpeaksForABodyIsOfTheOneThatTheArticleOpensWith() {
    String text = "국립중앙박물관은 전시를 연다. 관장은 도쿄국립박물관을 찾았다. 비가 왔다. 박물관 관계자는 웃었다.";
    assertThat(mentions("국립중앙박물관", text)).containsExactly("국립중앙박물관", "박물관");
  }

  @Test
  void theDeceasedIsWhomTheArticleOpensWith() {
    String text = "오지석 시인이 8일 별세했다. 나세훈 작가는 고인의 제자다. 고인은 시집을 냈다.";
    assertThat(mentions("오지석", text)).containsExactly("오지석", "고인", "고인");
    assertThat(mentions("네이버", "네이버는 바쁘다. 고인은 웃었다.")).containsExactly("네이버");
  }

  @Test
  void twoWhoActOneAfterTheOtherAreBoth() {
    String text = "오지석 의원은 왔다. 나세훈 의원은 갔다. 두 사람은 웃었다.";
    assertThat(mentions("오지석", text)).containsExactly("오지석", "두 사람");
    assertThat(mentions("나세훈", text)).containsExactly("나세훈", "두 사람");
  }

  @Test
  void theSideOfABodyIsTheNearestOfItsKind() {
    String text = "나루재단과 마루재단이 만났다. 비가 왔다. 마루재단은 웃었다. 그러나 재단 측은 말이 없었다.";
    assertThat(mentions("마루재단", text)).containsExactly("마루재단", "마루재단", "재단");
  }

  @Test
  void whoIsOnlyNamedAsideIsNotThePronoun() {
    String text = "오지석 감독은 상을 받았다. 나세훈 감독에 이어 두 번째다. 그는 웃었다.";
    assertThat(mentions("오지석", text)).containsExactly("오지석", "그");
  }

  @Test
  void aKindBehindAnotherNounIsNotTheBodyNamed() {
    String text = "나루병원이 문을 열었다. 이날 병원은 붐볐다. 민간 병원은 조용했다.";
    assertThat(mentions("나루병원", text)).containsExactly("나루병원", "병원");
  }

  private static List<String> mentions(String name, String... paragraphs) {
    AnnotatedDocument document = Documents.annotated(paragraphs);
    return CoreferenceResolver.resolve(document, EntityFinder.find(document)).stream()
        .filter(cluster -> cluster.name().equals(name))
        .flatMap(cluster -> cluster.mentions().stream())
        .map(Mention::text)
        .toList();
  }
}
