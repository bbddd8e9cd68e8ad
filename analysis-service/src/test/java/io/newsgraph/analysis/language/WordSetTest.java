package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final WordSet WORDS = new WordSet(List.of("은행", "은행장", "장", "은행"));

  @Test
  void wordsAreFoundWhereTheyStand() {
    String text = "새 은행장이";
    assertThat(WORDS.contains(text, 2, 5)).isTrue();
    assertThat(WORDS.contains(text, 2, 4)).isTrue();
    assertThat(WORDS.contains(text, 4, 5)).isTrue();
    assertThat(WORDS.contains(text, 2, 6)).isFalse();
    assertThat(WORDS.contains(text, 0, 1)).isFalse();
    assertThat(WORDS.contains(text, 2, 2)).isFalse();
  }

  @Test
  void wordsAreNumberedInOrderAndEqualOnesOnce() {
    assertThat(WORDS).containsExactly("은행", "은행장", "장").hasSize(3);
    assertThat(WORDS.numberOf("은행장", 0, 3)).isEqualTo(1);
    assertThat(WORDS.numberOf("행장", 0, 2)).isEqualTo(-1);
    assertThat(WORDS.maxLength()).isEqualTo(3);
  }

  @Test
  void manyWordsAreAllFoundAndNoOthers() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "말" + 2 * i).toList();
    WordSet set = new WordSet(words);
    assertThat(words).allMatch(set::contains);
    assertThat(IntStream.range(0, 5_000).mapToObj(i -> "말" + (2 * i + 1))).noneMatch(set::contains);
  }

  @Test
  void anEmptySetHasNothing() {
    assertThat(new WordSet(List.of()).contains("말", 0, 1)).isFalse();
  }
}
