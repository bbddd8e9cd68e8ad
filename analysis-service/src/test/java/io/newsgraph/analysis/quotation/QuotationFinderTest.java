package io.newsgraph.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  @Test
  void endingsThatAreMisreadAsNounsQuoteAsWell() {
    assertThat(quotations("오지석 사장은 값을 올릴 계획은 없다면서도 “앞서야 한다”고 강조했다."))
        .containsExactly("INDIRECT 오지석 강조했다: 값을 올릴 계획은 없다", "DIRECT 오지석 강조했다: 앞서야 한다");
  }

  @Test
  void aSplitQuotationHasOneSpeakerAndCue() {
    assertThat(quotations("오지석 나루소프트 대표는 “직원을 더 뽑겠다”며 “연말까지 백 명을 채우겠다”고 말했다."))
        .containsExactly("DIRECT 오지석 말했다: 직원을 더 뽑겠다", "DIRECT 오지석 말했다: 연말까지 백 명을 채우겠다");
  }

  @Test
  void quotesAreAttributedAcrossSentences() {
    assertThat(quotations("오지석 나루소프트 대표가 회견을 열었다. 그는 “아직 멀었다”고 했다. 그러면서 “내년이 고비”라고 덧붙였다."))
        .containsExactly("DIRECT 오지석 했다: 아직 멀었다", "DIRECT 오지석 덧붙였다: 내년이 고비");
  }

  @Test
  void aQuotationOfItsOwnIsOfThePersonWhoseWordsItIsSaidToBe() {
    assertThat(quotations("“길은 하나뿐입니다.”", "오지석 나루소프트 대표가 올해 초 직원들 앞에서 한 말이다."))
        .containsExactly("DIRECT 오지석 말이다: 길은 하나뿐입니다.");
  }

  @Test
  void whoHeldAnOfficeIsTheSpeakerByName() {
    assertThat(quotations("오지석 전 네이버 대표는 “아직 멀었다”고 말했다.", "나세훈 전 금융위원장은 돈이 모자란다고 지적했다."))
        .containsExactly("DIRECT 오지석 말했다: 아직 멀었다", "INDIRECT 나세훈 지적했다: 돈이 모자란다");
  }

  @Test
  void aQuotationThatIsAllOfASentenceIsOfWhomTheSentenceBeforeTells() {
    assertThat(quotations("오지석 의원은 “변명이냐”고 되받았다.", "나세훈 의원은 화살을 감독당국으로 돌렸다. “점검 한 번 하지 않았다”는 것이다."))
        .containsExactly("DIRECT 오지석 되받았다: 변명이냐", "DIRECT 나세훈 null: 점검 한 번 하지 않았다");
  }

  @Test
  void aViewInQuotationMarksIsQuoted() {
    assertThat(quotations("나세훈 은포대 교수는 “자체 개발품일 공산이 크다”고 봤다."))
        .containsExactly("DIRECT 나세훈 봤다: 자체 개발품일 공산이 크다");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "오지석 감독은 나세훈을 “도면을 악보처럼 읽는 사람”이라고 부른다.",
        "오지석 감독은 나세훈을 “도면을 악보처럼 읽는 사람”으로 꼽았다.",
        "오지석 감독은 “도면을 악보처럼 읽는 사람”이라고 웃음을 보였다.",
        "오지석 감독은 “도면을 악보처럼 읽는 사람”이라고 맞장구를 쳤다."
      })
  void aPhraseOfSeveralWordsIsSomebodysWhateverIsDoneWithIt(String sentence) {
    assertThat(quotations(sentence))
        .singleElement()
        .asString()
        .startsWith("DIRECT 오지석")
        .endsWith(": 도면을 악보처럼 읽는 사람");
  }

  @Test
  void whoContradictsSpeaksHimself() {
    assertThat(quotations("나세훈 대표는 값이 오를 것이라고 전망했지만, 오지석 사장은 값이 내릴 것이라고 내다봤다."))
        .containsExactly("INDIRECT 나세훈 전망했지만: 값이 오를 것이라", "INDIRECT 오지석 내다봤다: 값이 내릴 것이라");
  }

  @Test
  void whatIsAnsweredToIsNoPartOfTheAnswer() {
    assertThat(quotations("오지석 대표는 공장 설립설과 관련해서는 계획이 없다고 밝혔다."))
        .containsExactly("INDIRECT 오지석 밝혔다: 계획이 없다");
  }

  @Test
  void aStatementIsByWhoeverSignsIt() {
    assertThat(quotations("은포당은 나세훈 대변인 명의의 논평을 내 “사과도 없이 끝났다”고 깎아내렸다."))
        .containsExactly("DIRECT 나세훈 깎아내렸다: 사과도 없이 끝났다");
  }

  @Test
  void aForecastIsOfTheCircleThatItIsHeardIn() {
    assertThat(quotations("오지석 변호사는 “판단을 구하겠다”고 했다. 업계에서는 값이 곧 오를 것으로 본다."))
        .containsExactly("DIRECT 오지석 했다: 판단을 구하겠다", "INDIRECT \"업계\" 본다: 값이 곧 오를 것");
  }

  @Test
  void aPartOfASentenceIsQuotedWhereItIsSaidToBeSpoken() {
    assertThat(quotations("오지석 대표는 사고를 “있을 수 없는 일”이라고 비판했다."))
        .containsExactly("DIRECT 오지석 비판했다: 있을 수 없는 일");
  }

  @Test
  void whoIsSpokenToIsNotTheSpeaker() {
    assertThat(quotations("오지석 의원은 나세훈 의원에게 “물러나라”고 말했다.")).containsExactly("DIRECT 오지석 말했다: 물러나라");
  }

  @Test
  void whoHasNoNameIsTheSpeakerInTheArticlesWords() {
    assertThat(
            quotations(
                "역삼동의 한 공인중개사는 “손님이 없다”고 전했다.",
                "회사 측은 “사실무근”이라고 일축했다.",
                "카카오 측은 “검토한 바 없다”며 맞서고 있다.",
                "양측 모두 “합의는 없었다”고 부인했다."))
        .containsExactly(
            "DIRECT \"한 공인중개사\" 전했다: 손님이 없다",
            "DIRECT \"회사 측\" 일축했다: 사실무근",
            "DIRECT 카카오 맞서고: 검토한 바 없다",
            "DIRECT \"양측 모두\" 부인했다: 합의는 없었다");
  }

  @Test
  void aTopicThatCannotSpeakIsNoSpeaker() {
    assertThat(quotations("오지석 의원은 말문을 열었다. 이유는 “시간이 없다”는 것이었다."))
        .noneMatch(told -> told.contains("\"이유\""));
  }

  @Test
  void whoSpokeBeforeGoesOnAboutSomebodyElse() {
    assertThat(quotations("오지석 의원은 “죄가 무겁다”고 말했다. 다만 나세훈 의원이 잘못을 인정했다고 설명했다."))
        .containsExactly("DIRECT 오지석 말했다: 죄가 무겁다", "INDIRECT 오지석 설명했다: 나세훈 의원이 잘못을 인정했다");
  }

  @Test
  void theHeadOfAnInstitutionInItsNoteIsNotTheSpeaker() {
    assertThat(quotations("보건복지부(장관 오지석)는 새 제도를 시행한다고 밝혔다."))
        .containsExactly("INDIRECT 보건복지부 밝혔다: 새 제도를 시행한다");
  }

  @Test
  void aMemberWithoutANameSpeaksForTheBody() {
    assertThat(quotations("네이버 관계자는 “확정된 것은 없다”고 전했다."))
        .containsExactly("DIRECT 네이버 전했다: 확정된 것은 없다");
    assertThat(quotations("외교부 고위 당국자는 “협의하고 있다”고 전했다."))
        .containsExactly("DIRECT 외교부 전했다: 협의하고 있다");
    assertThat(quotations("네이버는 새 공장을 짓는다. 회사 관계자는 “확정된 것은 없다”고 전했다."))
        .containsExactly("DIRECT 네이버 전했다: 확정된 것은 없다");
  }

  @Test
  void aMemberOfNobodyNamedSpeaksForNobody() {
    assertThat(quotations("한 업계 관계자는 “확정된 것은 없다”고 전했다."))
        .containsExactly("DIRECT \"한 업계 관계자\" 전했다: 확정된 것은 없다");
    assertThat(quotations("네이버 협력사 관계자는 “확정된 것은 없다”고 전했다."))
        .containsExactly("DIRECT \"네이버 협력사 관계자\" 전했다: 확정된 것은 없다");
  }

  @Test
  void indirectSpeechEndsBeforeTheQuotingEnding() {
    assertThat(quotations("네이버는 내년에 공장을 짓겠다고 밝혔다.", "카카오에 따르면 새 공장은 내년에 문을 연다."))
        .containsExactly("INDIRECT 네이버 밝혔다: 내년에 공장을 짓겠다", "INDIRECT 카카오 따르면: 새 공장은 내년에 문을 연다");
  }

  @Test
  void aQuotationThatIsHearsayIsHedged() {
    assertThat(quotations("오지석 의원이 “사퇴하겠다”고 말한 것으로 알려졌다."))
        .containsExactly("DIRECT hedged 오지석 말한: 사퇴하겠다");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "시는 이 사업을 ‘하늘다리’라고 부른다.",
        "주민들은 ‘깜깜이’ 행정에 지쳤다.",
        "영화 ‘바다는 말한다’가 개봉했다.",
        "네이버가 공장을 판다는 소문이 돈다.",
        "오지석 의원은 거짓말을 했다는 지적을 받았다.",
        "오지석 의원은 사퇴하겠다고 말하지 않았다.",
        "",
        "“",
        "”””",
        "“”",
        "1234",
        "\uD83D “\uDE00”고 말했다"
      })
  void whatNobodySaidIsNoQuotation(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "금융위원회는 이날 오전 한도를 줄인다고 밝혔다. | 한도를 줄인다",
        "금융위원회는 지난 분기 빚이 늘었다고 밝혔다. | 지난 분기 빚이 늘었다",
        "연합뉴스는 구조 당국을 인용해 배가 가라앉았다고 보도했다. | 배가 가라앉았다",
        "오지석 의원은 취재진에게 법안을 다시 낸다고 말했다. | 법안을 다시 낸다",
        "오지석 의원은 기자들에게 알리지 않은 까닭이 있다고 말했다. | 기자들에게 알리지 않은 까닭이 있다",
      })
  void whenAndToWhomSomebodySpeaksIsNotSaid(String text, String words) {
    assertThat(quotations(text)).singleElement().asString().endsWith(": " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "금융위원회는 빚이 더 늘 것으로 내다봤다. | INDIRECT hedged 금융위원회 내다봤다: 빚이 더 늘 것",
        "오지석 의원은 “빚이 더 늘 것”으로 전망했다. | DIRECT hedged 오지석 전망했다: 빚이 더 늘 것",
        "이용자들은 “시원하다”, “뭉클하다” 등의 반응을 보였다. | DIRECT \"이용자들\" 반응을 보였다: 뭉클하다",
      })
  void forecastsAndRowsOfRemarksAreQuotations(String text, String told) {
    assertThat(quotations(text)).last().isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"빚이 더 늘 것으로 보인다.", "금융위원회는 빚이 더 늘 것으로 예상된다."})
  void whatNobodyForetellsIsNoQuotation(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "상인회는 즉각 “철거를 막겠다”고 반발했다. | \"상인회\" 반발했다: 철거를 막겠다",
        "오지석 의원은 “찬성한다”고 했다. 주부 나은별(55) 씨 역시 “옳다”고 했다. | 나은별 했다: 옳다",
        "오지석 의원만이 “반대한다”고 외쳤다. | 오지석 외쳤다: 반대한다",
        "오지석 대표가 무대에 올랐다. “앞으로 더 잘하겠습니다.” | 오지석 null: 앞으로 더 잘하겠습니다.",
        "오지석 감독은 “늘 먼저 배려하는 동료”라고 치켜세웠다. | 오지석 치켜세웠다: 늘 먼저 배려하는 동료",
        "병원 측은 “사람이 모자란다”는 말만 되풀이했다. | \"병원 측\" 말만 되풀이했다: 사람이 모자란다",
      })
  void speakersAreFoundInOtherPlaces(String text, String told) {
    assertThat(quotations(text)).last().isEqualTo("DIRECT " + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“가”고 말했다. ", "“", "오지석 대표는 “간다”며 ", "라고 "})
  void aLongTextOfQuotationsTakesTimeInProportion(String piece) {
    AnnotatedDocument document = Documents.annotated(piece.repeat(200_000 / piece.length()));
    QuotationFinder.find(document, List.of(), List.of())
        .forEach(
            quotation ->
                assertThat(document.text().substring(quotation.start(), quotation.end()))
                    .isEqualTo(quotation.text()));
  }

  private static List<String> quotations(String... paragraphs) {
    AnnotatedDocument document = Documents.annotated(paragraphs);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return QuotationFinder.find(document, clusters, HedgeFinder.find(document)).stream()
        .map(QuotationFinderTest::told)
        .toList();
  }

  private static String told(Quotation quotation) {
    return "%s %s%s %s: %s"
        .formatted(
            quotation.kind(),
            quotation.hedged() ? "hedged " : "",
            speaker(quotation.speaker()),
            quotation.cue(),
            quotation.text());
  }

  private static String speaker(Quotation.Speaker speaker) {
    if (speaker == null) {
      return "-";
    }
    return speaker.entity() == null ? "\"" + speaker.text() + "\"" : speaker.entity().name();
  }
}
