package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;

/** Tells a work by the company that plays it: 서울시극단 ‘…’. 극단 ‘…’ is a company itself. */
final class StageContext {

  private static final EndingIndex COMPANIES =
      new EndingIndex(StageContext.class, "companies-of-the-stage.txt");

  private StageContext() {}

  static boolean isOf(WordSequence words, Bracketed quoted) {
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 0 || words.get(index).end() + 1 != quoted.start()) {
      return false;
    }
    String text = words.document().text();
    Word word = words.get(index);
    int ending = COMPANIES.startOfEnding(text, word.start(), word.end());
    return ending < word.end()
        && ending > word.start()
        && (KnownNames.all().isOf(EntityType.LOCATION, text, word.start(), ending)
            || KnownNames.all().isOf(EntityType.ORGANIZATION, text, word.start(), word.end()));
  }
}
