package io.newsgraph.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateOrderTest {

  @Test
  void partialDatesAreOrderedByTheDayTheyBeginWith() {
    assertThat(
            Stream.of(
                    "2027-03",
                    "2027-H1",
                    "2024-06-15",
                    "2024-06",
                    "2024",
                    "2024-Q3",
                    "2024-06-15T09:30")
                .sorted(DateOrder.BY_BEGIN))
        .containsExactly(
            "2024", "2024-06", "2024-06-15", "2024-06-15T09:30", "2024-Q3", "2027-H1", "2027-03");
  }

  @Test
  void anIntervalBeginsWithItsFirstDayAndTheShorterOneComesFirst() {
    assertThat(
            Stream.of("2024-10-01/2024-10-05", "1990/1999", "2024-10-01", "2024-09-30")
                .sorted(DateOrder.BY_BEGIN))
        .containsExactly("1990/1999", "2024-09-30", "2024-10-01", "2024-10-01/2024-10-05");
  }

  @Test
  void whatIsNoDateComesLast() {
    assertThat(Stream.of("T05:18", "", "2024-13", "P3Y", "2024").sorted(DateOrder.BY_BEGIN))
        .startsWith("2024");
  }
}
