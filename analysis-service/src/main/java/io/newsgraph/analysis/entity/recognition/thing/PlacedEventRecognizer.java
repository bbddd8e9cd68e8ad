package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds events by the date or the places before what they are: 12·3 비상계엄, 4·19혁명, 러시아·우크라이나 전쟁. */
public final class PlacedEventRecognizer implements EntityRecognizer {

  private static final EndingIndex DATED =
      new EndingIndex(PlacedEventRecognizer.class, "dated-events.txt");
  private static final EndingIndex PLACED =
      new EndingIndex(PlacedEventRecognizer.class, "placed-events.txt");

  /** Stands between month and day. */
  private static final char MIDDLE_DOT = '·';

  /** Stand between two places: 러시아·우크라이나, 한-중앙아시아. */
  private static final String JOINTS = "·-";

  /** States by one syllable, which count before a joint only. */
  private static final WordSet SHORT =
      WordList.set(PlacedEventRecognizer.class, "states-in-short-joined.txt");

  /** Most places that one event is named after. */
  private static final int MAX_PLACES = 3;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Span event = eventAt(words, i);
      if (event != null) {
        found.add(new NamedSpan(EntityType.EVENT, event, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span eventAt(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      boolean isPlaced = PLACED.contains(text, word.start(), end);
      int start = isPlaced ? placesBefore(words, index) : -1;
      if (start < 0) {
        start = dateBefore(words, index, end);
      }
      if (start >= 0) {
        return new Span(start, end);
      }
    }
    return null;
  }

  /** Where the date of 4·19혁명 or 12·3 비상계엄 begins; -1 if there is none. */
  private static int dateBefore(WordSequence words, int index, int nounEnd) {
    String text = words.document().text();
    int start = words.get(index).start();
    int digits = digitsAt(text, start, nounEnd);
    boolean isDated = DATED.contains(text, start + digits, nounEnd);
    boolean isAttached = digits > 0 && isDated;
    boolean isApart = digits == 0 && isDated && words.isSpaced(index);
    int day = isAttached ? index : index - 1;
    if (!isAttached && !isApart || day < 1) {
      return -1;
    }
    Word dayWord = words.get(day);
    Word month = words.get(day - 1);
    boolean isDate =
        month.end() + 1 == dayWord.start()
            && text.charAt(month.end()) == MIDDLE_DOT
            && isNumber(text, month)
            && (isAttached || isNumber(text, dayWord));
    return isDate ? month.start() : -1;
  }

  private static int digitsAt(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i - start <= 2 ? i - start : 0;
  }

  private static boolean isNumber(String text, Word word) {
    int length = word.end() - word.start();
    return length <= 2 && digitsAt(text, word.start(), word.end()) == length;
  }

  /** Where the places before a word begin; -1 if there are none. */
  private static int placesBefore(WordSequence words, int index) {
    if (!words.isSpaced(index)) {
      return -1;
    }
    int first = index;
    while (first > 0 && index - first < MAX_PLACES && isPlace(words, first - 1)) {
      first--;
      if (first == 0 || !isDotted(words, first)) {
        break;
      }
    }
    boolean isWhole = first < index && !isDotted(words, first);
    return isWhole ? words.get(first).start() : -1;
  }

  private static boolean isDotted(WordSequence words, int index) {
    int end = index == 0 ? 0 : words.get(index - 1).end();
    return index > 0
        && end + 1 == words.get(index).start()
        && JOINTS.indexOf(words.document().text().charAt(end)) >= 0;
  }

  private static boolean isPlace(WordSequence words, int index) {
    if (words.get(index).isIn(SHORT, words.document().text())) {
      return isDotted(words, index + 1);
    }
    Optional<KnownName> known = KnownNames.all().find(words.get(index).of(words.document().text()));
    return known
        .filter(k -> k.type() == EntityType.LOCATION || k.type() == EntityType.ORGANIZATION)
        .isPresent();
  }
}
