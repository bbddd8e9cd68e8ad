package io.newsgraph.analysis.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

  @RegisterExtension final StepFailures failures = new StepFailures();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한가온 나루소프트 대표는 8일 서울에서 “새 앱 ‘말샘’을 내놓겠다”며 웃었다.",
        "나루소프트, 내년 대규모 투자…자회사 말샘 세운다",
        "나루제약과 다온바이오 등 회원사 26곳은 은포군에 1조2천억원을 투자하기로 했다고 지난달 27일 밝혔다.",
        "전 나루은행장 한가온(58)씨는 해온구청장을 상대로 낸 소송에서 이겼다.",
        "미국 칼도르주 항구도시 오데사르에 본사를 둔 올라 셰리단 스카이필드 회장이 인수를 검토하는 것으로 알려졌다.",
        "은포 돌핀스 공격수 한가온이 결승에서 은포고를 2-1로 꺾은 뒤 감독으로 선임됐다.",
        "시집 ‘저녁의 셈’(푸른책방)을 쓴 시인 한가온은 그러면서 “시는 늘 늦다”고 덧붙였다.",
        "폭설로 공장 지붕이 내려앉자 한 경장이 숨졌고 최 경위, 백 순경이 다쳤다.",
        "세계등대협회(WLA)가 개발한 GPT-4o 기반 '등대봇'은 3분기 매출 3.5% 증가를 이끌었다.",
        "한가온 은포대 교수팀이 나루소프트의 다온소프트 지분 51% 인수를 승인했다."
      })
  void noStepFailsWhereverATextIsCutOff(String sentence) {
    for (int i = 1; i < sentence.length(); i++) {
      String start = sentence.substring(0, i);
      String rest = sentence.substring(i);
      ANALYZER.analyze(Documents.of(start, rest));
      ANALYZER.analyze(Documents.of(rest + " " + start));
      ANALYZER.analyze(Documents.of(start + rest.substring(1)));
    }
    assertThat(failures.all()).isEmpty();
  }

  @Test
  void aStepThatFailsIsInTheLog() {
    new Step(
            "morphemes",
            draft -> {
              throw new IllegalStateException("no morphemes");
            })
        .attempt(null);

    assertThat(failures.all())
        .containsExactly(
            "The step \"morphemes\" failed; its part of the analysis is empty: "
                + "java.lang.IllegalStateException: no morphemes");
  }
}
