package io.newsgraph.analysis.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final int FIRST = 7;
  private static final int SECOND = 1 << 20;

  /** A feature that speaks for the first of two classes, and one that speaks against it. */
  private static final LinearModel MODEL =
      new LinearModel(
          new FeatureWeights(2, 0.5f, new int[] {FIRST, SECOND}, new byte[] {4, 0, -4, 2}), 2);

  @Test
  void oddsAreTheExponentialOfTheSumOfWeights() {
    double[] likely = MODEL.probabilities(new int[] {FIRST});
    double sum = 1 + Math.exp(2) + 1;
    assertThat(likely).hasSize(2);
    assertThat(likely[0]).isCloseTo(Math.exp(2) / sum, within(1e-9));
    assertThat(likely[1]).isCloseTo(1 / sum, within(1e-9));
  }

  @Test
  void featuresThatWereNotLearntSayNothing() {
    assertThat(MODEL.probabilities(new int[] {12345})).containsExactly(1.0 / 3, 1.0 / 3);
  }

  @Test
  void aMissingModelFileIsNamed() {
    assertThatThrownBy(() -> LinearModel.shipped(LinearModelTest.class, "none.gz"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.gz");
  }
}
