package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {

  @ParameterizedTest
  @CsvSource({
    "*ㄹ 수도 있*, 비가 올 수도 있다, true",
    "*ㄹ 수도 있*, 비가 오는 수도 있다, false",
    "(검토|논의) 중*, 지금 논의 중이다, true",
    "*는 듯$, 아는 듯, true",
    "*는 듯$, 아는 듯 웃었다, false",
    "것으로 알려*, 것으로, false"
  })
  void aPhraseMatchesWholeWordsOfOneSentence(String phrase, String text, boolean matches) {
    AnnotatedDocument document = Documents.annotated(text);
    WordPattern[] patterns = WordPattern.parse(phrase).toArray(WordPattern[]::new);
    boolean found = false;
    for (int i = 0; i < document.words().size(); i++) {
      for (WordPattern pattern : patterns) {
        found |= pattern.matches(document.words(), i, text);
      }
    }
    assertThat(found).isEqualTo(matches);
  }
}
