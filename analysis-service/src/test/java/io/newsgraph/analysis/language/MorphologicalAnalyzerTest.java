package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.ko.POS;
import org.junit.jupiter.api.Test;

class MorphologicalAnalyzerTest {

  private final MorphologicalAnalyzer analyzer = new MorphologicalAnalyzer();

  @Test
  void nounsAndJosaComeApart() {
    String text = "학교에서 친구를 만났다";
    assertThat(surfaces(text)).startsWith("학교", "에서", "친구", "를");
    assertThat(analyzer.analyze(text).get(1).isJosa()).isTrue();
  }

  @Test
  void aContractionIsOneMorphemeWithBothTags() {
    Morpheme did = analyzer.analyze("공부했다").get(1);
    assertThat(did).isEqualTo(new Morpheme(POS.Tag.XSV, POS.Tag.EP, 2, 3));
  }

  @Test
  void offsetsCountUtf16UnitsOfTheOriginalText() {
    String text = "😀 학교에 갔다";
    assertThat(surfaces(text)).contains("학교");
  }

  @Test
  void whiteSpaceBelongsToNoMorpheme() {
    assertThat(surfaces("“그래” \n\n ‘그래’ 하고")).noneMatch(s -> s.isBlank() || !s.equals(s.strip()));
  }

  private List<String> surfaces(String text) {
    return analyzer.analyze(text).stream().map(m -> text.substring(m.start(), m.end())).toList();
  }
}
