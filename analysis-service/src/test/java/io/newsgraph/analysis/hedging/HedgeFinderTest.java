package io.newsgraph.analysis.hedging;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한빛전자가 나루소프트를 인수할 것으로 알려졌다.",
        "공사가 내년에 끝날 것으로 보인다.",
        "투자 규모는 1조원대로 추정된다.",
        "회담이 다음 주 열릴 가능성이 크다.",
        "후임으로 오지석 전 장관이 유력하다.",
        "한빛전자가 공장을 매각한다는 관측이 나온다.",
        "시장에 매각설이 나돌고 있다.",
        "실적이 나빠진 듯하다.",
        "수돗물이 끊길지도 모른다.",
        "오후부터는 비가 올 수도 있다.",
        "나루소프트는 매각을 검토 중이다.",
        "오 의원은 시장 출마를 저울질하고 있다.",
        "직원을 더 뽑는 방안을 추진 중이다.",
        "은포시는 다음 달 착공할 전망이다.",
        "그는 “회사를 팔겠다”고 말한 것으로 전해졌다."
      })
  void hearsayGuessesAndConsideredPlansHedgeTheirSentence(String sentence) {
    assertThat(hedged(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한빛전자가 나루소프트를 인수했다.",
        "새 공장은 2027년 문을 열 계획이다.",
        "두 회사는 협력하기로 했다.",
        "맛집으로 알려진 이 식당은 3대째 국밥을 판다.",
        "고객은 새 검색 서비스를 이용할 수 있다.",
        "불은 누전으로 난 것으로 확인됐다.",
        "한빛전자는 해외 사업을 추진하고 있다.",
        "오지석 대표는 “아직 검토하고 있다”고 말했다.",
        ""
      })
  void factsPlansAndWhatSpeakersDoubtAreNotHedged(String sentence) {
    assertThat(hedged(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "한빛전자는 협약을 맺었지만 돈은 받지 못한 것으로 알려졌다., 돈은 받지 못한 것으로 알려졌다.",
    "한빛전자는 협약을 맺은 뒤 나루소프트 인수를 검토하고 있다., 나루소프트 인수를 검토하고 있다.",
    "인수를 검토하고 있지만 정해진 것은 없다., 인수를 검토하고 있지만",
    "협약이 다음 달 체결될 것으로 보인다고 회사는 밝혔다., 협약이 다음 달 체결될 것으로 보인다고",
    "인수를 추진하는 것으로 알려진 한빛전자가 공시를 냈다., 인수를 추진하는 것으로 알려진"
  })
  void aHedgeReachesAsFarAsItsClause(String sentence, String hedge) {
    assertThat(hedged(sentence)).containsExactly(hedge);
  }

  @Test
  void hearsayCoversTheClausesThatLeanOnIt() {
    assertThat(hedged("한빛전자는 은포시에 합작사를 세우고 1조원을 낼 것으로 알려졌다. 발표는 내일이다."))
        .containsExactly("한빛전자는 은포시에 합작사를 세우고 1조원을 낼 것으로 알려졌다.");
  }

  @Test
  void hedgesDoNotOverlapHoweverManyThereAre() {
    String clause = "인수를 검토하고 있고 매각할 것으로 알려졌으며 합병할 것으로 보이고 ";
    List<Span> hedges = HedgeFinder.find(Documents.annotated(clause.repeat(200)));
    assertThat(hedges).hasSizeGreaterThan(400);
    for (int i = 1; i < hedges.size(); i++) {
      assertThat(hedges.get(i).start()).isGreaterThanOrEqualTo(hedges.get(i - 1).end());
    }
  }

  private static List<String> hedged(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    return HedgeFinder.find(document).stream().map(span -> span.of(text)).toList();
  }
}
