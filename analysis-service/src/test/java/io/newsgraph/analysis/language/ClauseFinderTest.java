package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseFinderTest {

  @ParameterizedTest
  @CsvSource({
    "회사는 협약을 맺고 공장을 지었다., 회사는 협약을 맺고 | 공장을 지었다.",
    "협약을 체결한 뒤 악수하고 있다., 협약을 체결한 뒤 | 악수하고 있다.",
    "회사는 공장을 지었지만 돈은 없었다., 회사는 공장을 지었지만 ‖ 돈은 없었다.",
    "회사는 팔지 않기로 했다., 회사는 팔지 않기로 했다.",
    "서비스를 크게 키우기 위해 나섰다., 서비스를 크게 키우기 위해 나섰다.",
    "그는 “가고 또 가겠다”며 웃었다., 그는 “가고 또 가겠다”며 ‖ 웃었다.",
    "그는 “가고 또 가겠다”고 말했다., 그는 “가고 또 가겠다”고 말했다."
  })
  void clausesEndWithTheirConnective(String sentence, String clauses) {
    assertThat(cut(sentence)).isEqualTo(clauses);
  }

  private static String cut(String text) {
    List<Clause> clauses = ClauseFinder.find(Documents.annotated(text));
    StringBuilder cut = new StringBuilder();
    for (Clause clause : clauses) {
      boolean isLast = clause.end() == text.length();
      String mark = clause.independent() ? " ‖ " : " | ";
      cut.append(clause.span().of(text).strip()).append(isLast ? "" : mark);
    }
    return cut.toString();
  }
}
