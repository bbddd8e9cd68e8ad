package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.EventEdition;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds events of several words by what stands first: a number (제31회 백두배 전국배드민턴대회), a place (단양
 * 물빛축제, 홍성 바비큐 페스타), or the kind of a storm (태풍 카눈).
 */
public final class NamedEventRecognizer implements EntityRecognizer {

  private static final EndingIndex NUMBERED =
      new EndingIndex(NamedEventRecognizer.class, "numbered-event-endings.txt");
  private static final EndingIndex PLACED =
      new EndingIndex(NamedEventRecognizer.class, "placed-event-endings.txt");

  private static final WordSet STORMS = WordList.set(NamedEventRecognizer.class, "storm-kinds.txt");

  private static final WordSet STORM_NAMES =
      WordList.set(NamedEventRecognizer.class, "storm-names.txt");

  /** Most words behind the number: 제5회 은포 국제 걷기 축제. */
  private static final int MAX_WORDS = 4;

  private static final int MIN_STEM = 2;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Span event = eventFrom(words, i);
      if (event != null) {
        found.add(new NamedSpan(EntityType.EVENT, event, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span eventFrom(WordSequence words, int index) {
    String text = words.document().text();
    Word first = words.get(index);
    if (EventEdition.isNumber(first.of(text))) {
      return numbered(words, index);
    }
    if (first.isIn(STORMS, text) && words.isSpaced(index + 1)) {
      return storm(words, index + 1);
    }
    return isPlace(text, first) ? placed(words, index) : null;
  }

  private static Span numbered(WordSequence words, int index) {
    String text = words.document().text();
    for (int i = index + 1; i <= index + MAX_WORDS && words.isSpaced(i); i++) {
      int end = endIn(text, words.get(i), NUMBERED, 0);
      boolean goesOn = end == words.get(i).end() && isEvent(words, i + 1, NUMBERED);
      if (end > 0 && !goesOn) {
        return new Span(words.get(index).start(), end);
      }
      if (words.get(i).nounEnds().length > 1) {
        return null;
      }
    }
    return null;
  }

  /** 단양 물빛축제; with one word between 홍성 바비큐 페스타. */
  private static Span placed(WordSequence words, int index) {
    String text = words.document().text();
    if (!words.isSpaced(index + 1)) {
      return null;
    }
    int end = endIn(text, words.get(index + 1), PLACED, MIN_STEM);
    if (end > 0) {
      return new Span(words.get(index).start(), end);
    }
    Word between = words.get(index + 1);
    boolean mayBelong =
        between.nounEnds().length == 1
            && words.isSpaced(index + 2)
            && NounReading.isNominal(words.document(), new Span(between.start(), between.end()));
    int last = mayBelong ? endIn(text, words.get(index + 2), PLACED, 0) : -1;
    return last > 0 ? new Span(words.get(index).start(), last) : null;
  }

  private static Span storm(WordSequence words, int index) {
    AnnotatedDocument document = words.document();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      boolean isStrange =
          end < word.end()
              && span.length() > MIN_STEM
              && Hangul.isSyllables(document.text(), span.start(), end)
              && (NounReading.isUnknown(document, span) || ForeignNames.mayBePart(document, span));
      if (STORM_NAMES.contains(document.text(), word.start(), end) || isStrange) {
        return span;
      }
    }
    return null;
  }

  private static boolean isEvent(WordSequence words, int index, EndingIndex endings) {
    return words.isSpaced(index)
        && endIn(words.document().text(), words.get(index), endings, 0) > 0;
  }

  /** Where the noun of a word ends, if it ends as an event's name does; -1 if not. */
  private static int endIn(String text, Word word, EndingIndex endings, int minStem) {
    for (int end : word.nounEnds()) {
      int ending = endings.startOfEnding(text, word.start(), end);
      if (ending < end && ending - word.start() >= minStem) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isPlace(String text, Word word) {
    return word.nounEnds().length == 1
        && KnownNames.all().isOf(EntityType.LOCATION, text, word.start(), word.end())
        && !Countries.contain(word.of(text));
  }
}
