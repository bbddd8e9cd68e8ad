package io.newsgraph.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

  private static final Cursor PLACE =
      new Cursor(
          Instant.parse("1950-06-25T00:00:00.123456Z"),
          UUID.fromString("0192f3a0-7b6c-7d4a-8f00-a1b2c3d4e5f6"));

  @Test
  void aCursorLeadsBackToItsPlace() {
    assertThat(Cursor.decode(PLACE.encode("NEWEST"), "NEWEST")).isEqualTo(PLACE);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    String cursor = PLACE.encode("NEWEST");
    assertThatThrownBy(() -> Cursor.decode(cursor, "OLDEST")).isInstanceOf(InvalidCursor.class);
  }

  @Test
  void anyOneLetterChangedIsNoticed() {
    String cursor = PLACE.encode("NEWEST");
    for (int i = 0; i < cursor.length() - 1; i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String mangled = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThatThrownBy(() -> Cursor.decode(mangled, "NEWEST")).isInstanceOf(InvalidCursor.class);
    }
  }
}
