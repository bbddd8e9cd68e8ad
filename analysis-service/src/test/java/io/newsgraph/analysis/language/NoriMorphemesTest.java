package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/** The analyser's own lattice against nori's tokenizer, which it must agree with everywhere. */
class NoriMorphemesTest {

  private static final String ARTICLE =
      "박은설 은포시장은 27일 “내년 상반기까지 ‘GPT-4o’ 기반의 행정 서비스를 1,200억 원에 들여오겠다”고 밝혔다. "
          + "그러면서 솔빛전자(대표 한도윤)와의 협약식을 가졌다고 전했다. 지난달 3.5% 오른 아파트값이 꺾였다.";

  private static final String ODD =
      "가나다 힣ㅋㅎAz09 .,!?“”‘’·ㆍ…()[]%+-&@#\u00a0\u3000\t漢字かなカナэλ\u0301\u200d😀🏽\ud800\udc00";

  private final MorphologicalAnalyzer analyzer = new MorphologicalAnalyzer();

  @Test
  void articlesAreCutAsNoriCutsThem() throws IOException {
    assertThat(analyzer.analyze(ARTICLE)).isEqualTo(nori(ARTICLE));
  }

  @Test
  void longRunsWithoutSpacesAreCutAsNoriCutsThem() throws IOException {
    String run = ARTICLE.replaceAll("[^가-힣]", "").repeat(40);
    assertThat(analyzer.analyze(run)).isEqualTo(nori(run));
    String letters = "abcdefg".repeat(400);
    assertThat(analyzer.analyze(letters)).isEqualTo(nori(letters));
  }

  @Test
  void oddTextIsCutAsNoriCutsIt() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        String source = random.nextBoolean() ? ODD : ARTICLE;
        int from = random.nextInt(source.length());
        text.append(source, from, Math.min(source.length(), from + 1 + random.nextInt(3)));
      }
      assertThat(analyzer.analyze(text.toString())).as(text.toString()).isEqualTo(nori(text));
    }
  }

  private static List<Morpheme> nori(CharSequence text) throws IOException {
    List<Morpheme> morphemes = new ArrayList<>();
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            DecompoundMode.NONE,
            false,
            false)) {
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(text.toString()));
      tokenizer.reset();
      while (!text.toString().isBlank() && tokenizer.incrementToken()) {
        add(text, offset, part, morphemes);
      }
    }
    return morphemes;
  }

  private static void add(
      CharSequence text,
      OffsetAttribute offset,
      PartOfSpeechAttribute part,
      List<Morpheme> morphemes) {
    int start = offset.startOffset();
    for (int i = start; i <= offset.endOffset(); i++) {
      boolean isEnd = i == offset.endOffset() || Character.isWhitespace(text.charAt(i));
      if (isEnd && start < i) {
        morphemes.add(new Morpheme(part.getLeftPOS(), part.getRightPOS(), start, i));
      }
      start = isEnd ? i + 1 : start;
    }
  }
}
