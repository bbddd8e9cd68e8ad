package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.SpelledLetters;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Finds companies whose letters are spelled first: 에스케이(SK)하이닉스, 엘에스(LS)전선. */
public final class SpelledCompanyRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    List<NamedSpan> found = new ArrayList<>();
    Matcher spelled = SpelledLetters.in(article.text());
    List<Word> words = article.document().words();
    int next = 0;
    while (spelled.find()) {
      while (next < words.size() && words.get(next).start() < spelled.start(3)) {
        next++;
      }
      boolean isName =
          next < words.size()
              && words.get(next).start() == spelled.start(3)
              && SpelledLetters.isSaid(spelled.group(1), spelled.group(2));
      int end = isName ? restEnd(article.text(), words.get(next)) : -1;
      if (end >= 0) {
        Span span = new Span(spelled.start(), end);
        found.add(new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** Where the name ends without its josa; -1 where nothing else stands there: 케이티(KT)에서. */
  private static int restEnd(String text, Word rest) {
    if (Josa.isAttached(text, rest.start(), rest.end())) {
      return -1;
    }
    int[] ends = rest.nounEnds();
    return ends.length > 1 ? ends[1] : ends[0];
  }
}
