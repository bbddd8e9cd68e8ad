package io.newsgraph.evaluation.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarginOffsetsTest {

  /**
   * Two titles of the second topic lose by 0.04 and by 0.07, none of the first wins by so little.
   */
  private static final UnseenMargins CLOSE =
      new UnseenMargins(
          new double[][] {{0.5, -0.5}, {0.3, -0.2}, {0.04, 0}, {0.07, 0}, {-0.4, 0.6}},
          new int[] {0, 0, 1, 1, 1});

  @Test
  void whatLosesByLittleIsHelpedOver() {
    double[] offsets = new MarginOffsets(CLOSE).best();

    assertThat(CLOSE.macroF1()).isCloseTo((4.0 / 6 + 2.0 / 4) / 2, within(1e-9));
    assertThat(CLOSE.moved(offsets).macroF1()).isEqualTo(1);
  }

  @Test
  void nothingMovesWhereAllIsRight() {
    UnseenMargins right = new UnseenMargins(new double[][] {{0.1, 0}, {0, 0.1}}, new int[] {0, 1});

    assertThat(new MarginOffsets(right).best()).containsExactly(0, 0);
  }
}
