package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.EventEdition;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NameBoundary;
import io.newsgraph.analysis.entity.name.NameTrie;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;

/** Finds events by the ending of their names: 은포국제영화제, 세계태권도선수권대회. */
public final class EventRecognizer implements EntityRecognizer {

  private static final EndingIndex ENDINGS =
      new EndingIndex(EventRecognizer.class, "event-endings.txt");

  private static final String CONTEST = "대회";

  /** Where a contest is open to all: 세계, 전국. */
  private static final List<String> REALMS =
      WordList.lines(EventRecognizer.class, "realms-of-contests.txt");

  private static final int MIN_CONTEST = 6;

  private static final int MIN_STEM = 2;
  private static final int MAX_LENGTH = 20;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    NameBoundary boundary = new NameBoundary(document);
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean isDated =
          words.isSpaced(i) && EventEdition.mayPrecede(words.get(i - 1).of(article.text()));
      Span event = eventAt(document, words.get(i), isDated);
      Span base = event == null ? knownAt(document, words.get(i), boundary) : event;
      if (base == null) {
        continue;
      }
      Span edition = withEdition(words, i, base);
      if (event != null || edition.length() > base.length()) {
        found.add(new NamedSpan(EntityType.EVENT, edition, Evidence.FORM));
      }
    }
    return found;
  }

  private static Span eventAt(AnnotatedDocument document, Word word, boolean isDated) {
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isEvent(document, span, isDated) || isContest(document.text(), span)) {
        return span;
      }
    }
    return null;
  }

  private static Span knownAt(AnnotatedDocument document, Word word, NameBoundary boundary) {
    NameTrie.Match<KnownName> known =
        KnownNames.all().trie().longestAt(document.text(), word.start(), boundary);
    boolean isEvent = known != null && known.value().type() == EntityType.EVENT;
    return isEvent ? new Span(known.start(), known.end()) : null;
  }

  /** The event with what tells its holding: 제105회 before 전국체전, 2025 behind CES. */
  private static Span withEdition(WordSequence words, int first, Span event) {
    String text = words.document().text();
    boolean hasNumber =
        words.isSpaced(first)
            && !isJoined(text, words.get(first - 1).start())
            && EventEdition.mayPrecede(words.get(first - 1).of(text));
    int next = words.firstFrom(event.end());
    int end = event.end();
    if (!hasNumber
        && next < words.size()
        && words.get(next).start() == end + 1
        && text.charAt(end) == ' ') {
      end = yearEnd(words.get(next), text, end);
    }
    return new Span(hasNumber ? words.get(first - 1).start() : event.start(), end);
  }

  /** 2025 of 2024-2025 is half of the edition. */
  private static boolean isJoined(String text, int start) {
    return start > 0 && "-~∼–".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static int yearEnd(Word word, String text, int otherwise) {
    for (int end : word.nounEnds()) {
      if (EventEdition.mayFollow(text.substring(word.start(), end))) {
        return end;
      }
    }
    return otherwise;
  }

  /** 전국장애인바리스타대회. */
  private static boolean isContest(String text, Span span) {
    return span.length() >= MIN_CONTEST
        && span.length() <= MAX_LENGTH
        && text.startsWith(CONTEST, span.end() - CONTEST.length())
        && REALMS.stream().anyMatch(realm -> text.startsWith(realm, span.start()));
  }

  /** 2026 동계올림픽: a year makes one of a kind. */
  private static boolean isEvent(AnnotatedDocument document, Span span, boolean isDated) {
    if (span.length() > MAX_LENGTH) {
      return false;
    }
    int ending = ENDINGS.startOfEnding(document.text(), span.start(), span.end());
    if (ending == span.end()) {
      return false;
    }
    Span stem = new Span(span.start(), ending);
    return stem.length() >= MIN_STEM
        && (isDated || !NounReading.isDictionaryWord(document, stem) || isPlace(document, stem))
        && NounReading.isNominal(document, stem);
  }

  private static boolean isPlace(AnnotatedDocument document, Span stem) {
    return KnownNames.all().isOf(EntityType.LOCATION, document.text(), stem.start(), stem.end());
  }
}
