package io.newsgraph.analysis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same texts are dates here as in article-service. */
class SeoulTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-09-27, 2024-09-27T00:00+09:00",
    "2024-09-27T09:30, 2024-09-27T09:30+09:00",
    "2024-09-27T09:30:15, 2024-09-27T09:30:15+09:00",
    "2024-09-27T09:30:15.123456789, 2024-09-27T09:30:15.123456+09:00",
    "2024-09-27T09:30:15Z, 2024-09-27T09:30:15Z",
    "2024-09-27T09:30:15-05:00, 2024-09-27T09:30:15-05:00",
    "1800-01-01, 1800-01-01T00:00+08:27:52",
    "' 2024-02-29 ', 2024-02-29T00:00+09:00",
  })
  void whereNoOffsetIsGivenSeoulsClockCounts(String text, String time) {
    assertThat(SeoulTime.parse(text)).hasToString(time);
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
        "2024-09-27T09:30:15 09:00",
        "1799-12-31",
        "2201-01-01",
        "-0001-01-01"
      })
  void datesThatDoNotExistAreRefused(String text) {
    assertThatThrownBy(() -> SeoulTime.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void theEndOfADayIsTheStartOfTheNext() {
    assertThat(SeoulTime.parseEnd("2024-12-31")).hasToString("2025-01-01T00:00+09:00");
    assertThat(SeoulTime.parseEnd("2024-12-31T10:00")).hasToString("2024-12-31T10:00+09:00");
  }
}
