package io.newsgraph.analysis.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortionsTest {

  @Test
  void shortArticlesGoTogetherUntilThePortionIsFull() {
    assertThat(portions(9_000, 22_999, 1, 500, 31_000))
        .containsExactly(List.of(9_000, 22_999, 1), List.of(500, 31_000));
  }

  @Test
  void aLongArticleIsNotSplit() {
    assertThat(portions(1_000_000, 10)).containsExactly(List.of(1_000_000), List.of(10));
  }

  @Test
  void emptyTextsTakeNoRoom() {
    assertThat(portions(0, 0, 32_000)).containsExactly(List.of(0, 0, 32_000));
  }

  @Test
  void noArticlesAreNoPortion() {
    assertThat(portions()).isEmpty();
  }

  private static List<List<Integer>> portions(Integer... lengths) {
    return Portions.of(List.of(lengths), length -> length);
  }
}
