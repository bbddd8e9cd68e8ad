package io.newsgraph.analysis.entity.recognition.place;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places whose names end in a word of its own: 은포 유나이티드 스타디움, 은하 호텔. */
public final class SpacedPlaceRecognizer implements EntityRecognizer {

  private static final EndingIndex ENDINGS =
      new EndingIndex(SpacedPlaceRecognizer.class, "location-endings-separate.txt");

  /** 은포 호텔 may be any hotel in 은포; 은포 스타디움 is one place. */
  private static final int MIN_TELLING_ENDING = 3;

  private static final String ORDINAL = "번째";

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      int end = endingIn(document, words.get(i));
      int start = end < 0 ? -1 : nameStart(words, i, end - words.get(i).start());
      if (start >= 0) {
        found.add(new NamedSpan(EntityType.LOCATION, new Span(start, end), Evidence.FORM));
      }
    }
    return found;
  }

  private static int endingIn(AnnotatedDocument document, Word word) {
    return word.nounEndIn(ENDINGS.words(), document.text());
  }

  /** Where the name before an ending begins; -1 if there is none. */
  private static int nameStart(WordSequence words, int ending, int endingLength) {
    if (!words.isSpaced(ending) || !isProper(words, ending - 1)) {
      return -1;
    }
    boolean isTown = knownType(words, ending - 1).filter(EntityType.LOCATION::equals).isPresent();
    if (isTown && endingLength < MIN_TELLING_ENDING) {
      return -1;
    }
    int start = words.get(ending - 1).start();
    boolean isLonger = words.isSpaced(ending - 1) && isClub(words, ending - 2);
    return isLonger ? words.get(ending - 2).start() : start;
  }

  private static boolean isProper(WordSequence words, int index) {
    Span span = span(words, index);
    // 네 번째 호텔: counted, not named.
    return !span.of(words.document().text()).equals(ORDINAL)
        && (NounReading.isNominal(words.document(), span)
            || ForeignNames.mayBePart(words.document(), span))
        && !NounReading.isEveryday(words.document(), span);
  }

  /** 토트넘 of 토트넘 홋스퍼 스타디움: an organisation's name before the last part of it. */
  private static boolean isClub(WordSequence words, int index) {
    return OrganizationEndings.isEnding(words.get(index + 1).of(words.document().text()))
        || knownType(words, index).filter(EntityType.ORGANIZATION::equals).isPresent();
  }

  private static Optional<EntityType> knownType(WordSequence words, int index) {
    return KnownNames.all()
        .find(span(words, index).of(words.document().text()))
        .map(KnownName::type);
  }

  private static Span span(WordSequence words, int index) {
    return new Span(words.get(index).start(), words.get(index).end());
  }
}
