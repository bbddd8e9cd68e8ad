package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JosaTest {

  @ParameterizedTest
  @CsvSource({
    "한결, 은, true",
    "한결, 는, false",
    "나무, 는, true",
    "나무, 은, false",
    "서울, 로, true",
    "부산, 로, false",
    "부산, 으로, true",
    "KT, 는, true",
    "KT, 은, true",
    "나무, 에서는, true",
    "나무, 꾼, false"
  })
  void aJosaFitsTheSoundBeforeIt(String noun, String josa, boolean fits) {
    String word = noun + josa;
    assertThat(Josa.isAttached(word, noun.length(), word.length())).isEqualTo(fits);
  }
}
