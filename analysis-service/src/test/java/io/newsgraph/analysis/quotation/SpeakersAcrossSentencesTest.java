package io.newsgraph.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where the sentence of the quotation does not say it. */
class SpeakersAcrossSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          오지석 대표는 “미안하다”며 고개를 숙였다. 이어 “물량이 늘 것”이라며 “흑자가 가능하다”고 했다.\
           | 오지석, 오지석, 오지석
          오지석 대표는 “미안하다”고 했다. 다만 시점을 묻자 “말하기 어렵다”며 말을 아꼈다. | 오지석, 오지석
          나세훈 코치는 “멈추라고 했다”고 전했다. 오지석 선수는 웃었다. 까닭을 묻자 “몸이 먼저 갔다”고 털어놨다.\
           | 나세훈, 오지석
          오지석 감독은 “용기가 모자랐다”고 했다. “벤치를 보는 선수는 공을 못 받는다”는 설명이 뒤따랐다.\
           | 오지석, 오지석
          네이버의 한 관계자는 “미안하다”고 했다. | 네이버
          외교부 당국자는 “지켜보겠다”고 했다. 그는 러시아가 설비를 세웠다는 일부 관측에는 “모른다”며 말을 아꼈다.\
           | 외교부, 외교부
          오지석 대표는 사표를 냈다. 할머니가 농사를 접은 뒤였다. 그는 “일할 사람이 없었다”고 했다. | 오지석
          나세훈이 FC서울을 떠난다. 서울 구단은 “이적에 합의했다”고 발표했다. | FC서울
          수원지법 형사14부는 벌금을 매겼다. 재판부는 “죄가 무겁다”고 판시했다. | 수원지법 형사14부
          나세훈 의원은 “졌다”고 했다. 오지석 감독의 시선은 벌써 다음을 향한다. “이제 여름에 이겨야죠.” | 나세훈, 오지석
          “무슨 설명이냐.” 인삼 농사를 짓는 오지석(71)씨가 일어서자 박수가 터졌다. | 오지석
          기술본부장 오지석씨의 말은 달랐다. 오씨는 “보고를 했다”고 증언했다. | 오지석
          오지석 박사를 최고기술책임자(CTO)로 영입했다. 오 CTO는 “곧 맞힌다”고 했다. | 오지석
          “할 일이 없다”고 말한 오지석 의원은 떠났다. | 오지석
          나세훈 대표는 “할 일이 없다”고 말한 오지석 의원을 달랬다. | 오지석
          오지석 장관은 “땅을 샀느냐”는 나세훈 의원의 질문에 “아니다”라고 답했다. | 나세훈, 오지석
          오지석 후보는 “삽을 뜬다”, 나세훈 후보는 “묻겠다”고 말했다. | 오지석, 나세훈
          오지석 대표는 “맞추려 했다”는 말로 답을 대신했다. | 오지석
          등대를 지키는 오지석 감독이 웃었다. 감독은 “불이 꺼지지 않는다”고 했다. | 오지석
          오지석 감독과 나세훈 감독이 왔다. 감독은 “불이 꺼지지 않는다”고 했다. | null
          오지석 의원은 왔다. 왜 왔느냐고 묻자 그는 잠시 생각하더니 이렇게 답했다. “비가 오니까요.” | 오지석
          오지석 대표는 한참 만에 입을 열었다. “불은 제가 끄겠습니다.” | 오지석
          “술이 말을 하는 거예요.” 양조장을 이끄는 오지석 대표가 주걱을 든 채 웃었다. | 오지석
          “소리는 표를 받지 않는다.” 축제를 맡은 연출가 오지석의 말처럼 공연은 무료다. | 오지석
          [나루신문 나세훈 기자] “소리를 들었어요.” 타자 오지석은 홈런을 이렇게 떠올렸다. | 오지석
          (서울=나루통신) 나세훈 기자 = “소리를 들었어요.” 타자 오지석은 홈런을 이렇게 떠올렸다. | 오지석
          “결국 된장이 이기더라고요.” 낡은 창고가 있다. 셰프 오지석(38)이 연 식당은 붐빈다. | 오지석
          오지석(38) 대표는 된장을 끓인다. 비가 왔다. 책상에는 바둑판이 있다. “어지러운 날엔 돌을 놓습니다.” | 오지석
          번역가 오지석 씨의 책상에는 화면이 있다. 책상 밑에 사전이 쌓였다. 비가 왔다. 그는 “사전을 찾는다”고 했다. | 오지석
          오지석 의원은 웃었다. 왜 왔느냐고 묻자 “비가 왔다”고 했다. | 오지석
          나세훈 의원은 “졌다”고 했다. 오지석 나루증권 본부장의 시각은 낙관에 가깝다. 그는 “이긴다”고 했다.\
           | 나세훈, 오지석
          오지석 위원장은 “바다를 지킨다”는 말로 시작했다. | 오지석
          나세훈 의원은 “졌다”고 했다. 먼저 마이크를 잡은 것은 오지석 감독이었다. “저희가 있을 줄 몰랐을 겁니다.”\
           | 나세훈, 오지석
          먼저 마이크를 잡은 것은 오지석 네이버 대표였다. “저희가 있을 줄 몰랐을 겁니다.” | 오지석
          “이게 세 번째여.” 맨 먼저 줄을 선 이는 해녀 오지석(84) 씨였다. | 오지석
          나세훈 사장이 “물려받겠다”고 했지만 오지석 대표가 말렸다. “기다리는 장사야.” | 나세훈, 오지석
          나세훈 의원이 왔다. 오지석 대표에게 언제까지 하느냐고 묻자 그는 하늘을 봤다. “다 갈 때까지요.” | 오지석
          오지석 대표는 양조를 시작했다. 계기를 묻자 “잠이 안 왔다”는 답이 돌아왔다. | 오지석
          왜 하필 빨래냐고 물었다. “밥은 다른 분들이 잘하시잖아요.” 총무를 맡고 있는 오지석(68)씨의 말에 다들 웃었다.\
           | 오지석
          오지석 대표는 갔다. 최모(61) 씨가 왔다. 그는 “잘 쏜다”고 했다. | null
          오지석 의원 측은 “사실이 아니다”라고 했다. | 오지석
          오지석 원장은 환자를 본다. 의사는 둘뿐이다. “아무도 안 옵니다.” 오 원장은 간호사를 늘렸다고 했다. | 오지석
          경찰청 국가수사본부(국수본)는 “47명을 구속했다”고 밝혔다. | 국가수사본부
          전국교직원노동조합(전교조) 대변인은 “돌봄에 쓰라”고 했다. | 전국교직원노동조합
          오지석 네이버 이사는 “비가 온다”고 했다. 오 이사도 “눈이 온다”고 했다. | 오지석, 오지석
          카카오 오지석 대표는 웃었다. “눈이 온다.” 그는 창밖을 봤다. 이어 그는 “비가 온다”고 했다. | 오지석, 오지석
          오지석 대한체육회장은 왔다. 나세훈 대표가 갔다. 오 회장은 “이긴다”고 했다. | 오지석
          네이버는 사전을 만들었다. 말뭉치는 국립국어원이 댔다. 회사 측은 “앞섰다”고 주장했다. | 네이버
          한국저작권보호원이 나섰다. 보호원은 “지키겠다”고 했다. | 한국저작권보호원
          구라시게 미호 수석연구원은 “끝났다”고 했다. | 구라시게 미호
          """)
  void speakersAreCarriedOn(String text, String speakers) {
    assertThat(speakers(text).stream().map(String::valueOf)).containsExactly(speakers.split(", "));
  }

  @Test
  void inANewParagraphHeIsWhomTheArticleIsAbout() {
    assertThat(
            speakers(
                "오지석 대표는 된장을 끓인다. 오지석 대표는 새벽에 나온다.",
                "나세훈 교수는 “맛이 깊다”고 했다. 비가 왔다. 바람이 불었다. 눈이 왔다.",
                "그는 “불이 중요하다”고 했다."))
        .containsExactly("나세훈", "오지석");
  }

  @Test
  void whoAnswersInADialogueIsNamedBeforeIt() {
    assertThat(
            speakers(
                "나세훈 시장은 울었다. 다음은 오지석 은포소방서장과의 일문일답.",
                "―실종자가 더 있나? “현재로선 없다.”",
                "―까닭은? “통로가 막혀 있었다.”"))
        .containsExactly("오지석", "오지석");
  }

  @Test
  void whatIsToldBehindAnAnswerIsNotOfIt() {
    assertThat(
            speakers(
                "다음은 오지석 교수와의 일문일답.",
                "―백신은. “나루백스가 앞서 있다.”",
                "―또 있나. “없다.”",
                "나루백스 측은 내년에 시작한다고 설명했다."))
        .containsExactly("오지석", "오지석");
  }

  @Test
  void whoAnswersIsWhoIsNamedMostBeforeTheQuestions() {
    assertThat(
            speakers(
                "오지석 대표는 2021년 나세훈 최고기술책임자와 회사를 차렸다. 그는 웃었다.",
                "―계기는.",
                "“폐차장에 갔다.”",
                "―계획은.",
                "“공장을 짓는다.”",
                "나세훈 최고기술책임자는 듣기만 했다. 나세훈은 말이 없다."))
        .containsExactly("오지석", "오지석");
  }

  @Test
  void whoSpeaksIsNamedBehindTheQuotationOrInItsLabel() {
    assertThat(speakers("오지석 감독이 나세훈 선수와 왔다.", "“손이 풀렸습니다.” (나세훈)", "[인터뷰] 오지석/은포 감독: “잘 싸웠습니다.”"))
        .containsExactly("나세훈", "오지석");
    assertThat(speakers("[인터뷰] 오지석 은포시장 “조선소를 살리겠다”")).containsExactly("오지석");
  }

  @Test
  void anAnswerMayHaveALabel() {
    assertThat(speakers("오지석 대표를 만났다.", "Q. 계기는.", "A. “폐차장에 갔다.”", "Q. 계획은.", "A. “공장을 짓는다.”"))
        .containsExactly("오지석", "오지석");
  }

  @Test
  void aPhotographersNameSignsNoQuotation() {
    assertThat(speakers("오지석 감독이 왔다.", "“손이 풀렸습니다.” (사진=나세훈 기자)")).doesNotContain("나세훈");
  }

  @ParameterizedTest
  @CsvSource({
    "오지석 대변인은 “모른다”고 했다. 중국 외교부의 대변인은 “지켜본다”고 했다., 중국 외교부",
    "오지석 대변인은 “모른다”고 했다. 국민의힘의 한 당직자는 “반대한다”고 했다., 국민의힘",
    "오지석 대표는 “모른다”고 했다. 덴마크의 FC미트윌란이 왔다. 미트윌란도 “지켜본다”고 했다., FC미트윌란"
  })
  void aBodysSpokesmanIsNobodyNamedBefore(String text, String body) {
    assertThat(speakers(text)).containsExactly("오지석", body);
  }

  @Test
  void whatTheReporterAsksIsNoQuotation() {
    AnnotatedDocument document = Documents.annotated("오지석 의원이 왔다. 누구를 찍었느냐고 묻자 그는 웃었다.");
    assertThat(
            QuotationFinder.find(
                document,
                CoreferenceResolver.resolve(document, EntityFinder.find(document)),
                List.of()))
        .isEmpty();
  }

  @Test
  void aReactionIsSomebodyElses() {
    assertThat(speakers("오지석 감독은 “이겼다”고 했다. “운이 좋았을 뿐이다”라는 반응이 뒤따랐다."))
        .containsExactly("오지석", null);
  }

  private static List<String> speakers(String... paragraphs) {
    AnnotatedDocument document = Documents.annotated(paragraphs);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return QuotationFinder.find(document, clusters, List.of()).stream()
        .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
        .map(quotation -> speaker(quotation.speaker()))
        .toList();
  }

  private static String speaker(Quotation.Speaker speaker) {
    boolean isNamed = speaker != null && speaker.entity() != null;
    return isNamed ? speaker.entity().name() : null;
  }
}
