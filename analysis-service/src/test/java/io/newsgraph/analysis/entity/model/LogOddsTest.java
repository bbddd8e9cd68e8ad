package io.newsgraph.analysis.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogOddsTest {

  @Test
  void evenOddsStandInTheMiddle() {
    assertThat(LogOdds.step(0.5f)).isEqualTo(12);
  }

  @Test
  void stepsAreHalfALogarithmOfTheOddsWide() {
    // ln(0.2/0.8) = -1.39, ln(0.9/0.1) = 2.20, ln(0.01/0.99) = -4.60
    assertThat(LogOdds.step(0.2f)).isEqualTo(9);
    assertThat(LogOdds.step(0.9f)).isEqualTo(16);
    assertThat(LogOdds.step(0.01f)).isEqualTo(3);
  }

  @Test
  void whatIsNearlyCertainIsCut() {
    assertThat(LogOdds.step(0)).isEqualTo(0);
    assertThat(LogOdds.step(-1e-9f)).isEqualTo(0);
    assertThat(LogOdds.step(1)).isEqualTo(LogOdds.STEPS - 1);
  }
}
