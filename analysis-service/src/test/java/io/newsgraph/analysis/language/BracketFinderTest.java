package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BracketFinderTest {

  @Test
  void pairsNest() {
    assertThat(find("“그는 ‘간다’고 했다”(웃음)")).containsExactly("“그는 ‘간다’고 했다”", "‘간다’", "(웃음)");
  }

  @Test
  void straightMarksPairInOrder() {
    assertThat(find("\"간다\" 하고 '온다' 했다")).containsExactly("\"간다\"", "'온다'");
  }

  @Test
  void apostrophesAndFeetAreNoMarks() {
    assertThat(find("McDonald’s 간판과 6' 높이")).isEmpty();
  }

  @Test
  void anglesPairRoundTitlesOnly() {
    assertThat(find("소설 <하늘우물>은 5 < 7 길다")).containsExactly("<하늘우물>");
  }

  @Test
  void marksWithoutPartnersAreLeftOut() {
    assertThat(find("(열리고 “닫힌다) 끝”")).containsExactly("(열리고 “닫힌다)");
    assertThat(find("”””)))")).isEmpty();
  }

  private static List<String> find(String text) {
    return BracketFinder.find(text, new Span(0, text.length())).stream()
        .map(bracket -> text.substring(bracket.start(), bracket.end()))
        .toList();
  }
}
