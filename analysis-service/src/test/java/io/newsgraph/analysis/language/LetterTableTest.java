package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTableTest {

  @Test
  void valuesAreMadeOnceALetter() {
    LetterTable<List<String>> words = new LetterTable<>();
    words.getOrAdd('가', ArrayList::new).add("가다");
    words.getOrAdd('나', ArrayList::new).add("나다");
    words.getOrAdd('가', ArrayList::new).add("가을");
    assertThat(words.get('가')).containsExactly("가다", "가을");
    assertThat(words.get('나')).containsExactly("나다");
    assertThat(words.get('다')).isNull();
    assertThat(words.values()).hasSize(2);
  }

  @Test
  void everyLetterHasItsOwnValue() {
    LetterTable<Integer> numbers = new LetterTable<>();
    for (char c = 0; c < 12_000; c++) {
      int number = c;
      numbers.getOrAdd((char) (c * 5), () -> number);
    }
    for (char c = 0; c < 12_000; c++) {
      assertThat(numbers.get((char) (c * 5))).isEqualTo((int) c);
      assertThat(numbers.get((char) (c * 5 + 1))).isNull();
    }
  }
}
