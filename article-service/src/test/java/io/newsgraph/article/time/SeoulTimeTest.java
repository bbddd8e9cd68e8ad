package io.newsgraph.article.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeoulTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-09-27, 2024-09-26T15:00:00Z",
    "2024-09-27T09:30, 2024-09-27T00:30:00Z",
    "2024-09-27T09:30:15, 2024-09-27T00:30:15Z",
    "2024-09-27T09:30:15.123456789, 2024-09-27T00:30:15.123456Z",
    "2024-09-27T09:30:15Z, 2024-09-27T09:30:15Z",
    "2024-09-27T09:30:15-05:00, 2024-09-27T14:30:15Z",
    "2024-02-29, 2024-02-28T15:00:00Z",
  })
  void whereNoOffsetIsGivenSeoulsClockCounts(String text, Instant instant) {
    assertThat(SeoulTime.parse("publishedAt", text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "2024-09-27T24:01",
        "20240927",
        "2024-9-7",
        "2024",
        "",
        "1799-12-31",
        "2201-01-01",
        "-0001-01-01"
      })
  void datesThatDoNotExistAreRefused(String text) {
    assertThatThrownBy(() -> SeoulTime.parse("publishedAt", text))
        .isInstanceOf(InvalidDate.class)
        .hasMessageContaining("publishedAt");
  }

  @Test
  void theEndOfADayIsTheStartOfTheNext() {
    assertThat(SeoulTime.parseEnd("to", "2024-12-31"))
        .isEqualTo(Instant.parse("2024-12-31T15:00:00Z"));
    assertThat(SeoulTime.parseEnd("to", "2024-12-31T10:00"))
        .isEqualTo(Instant.parse("2024-12-31T01:00:00Z"));
  }

  @Test
  void timesAreShownOnSeoulsClock() {
    assertThat(SeoulTime.of(Instant.parse("2024-09-26T15:00:00Z")))
        .hasToString("2024-09-27T00:00+09:00");
    assertThat(SeoulTime.of(null)).isNull();
  }
}
