package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds people without a title behind their name: by a calling before it (배우 송지효), an age after it
 * (홍길동(45)), or because a word of the form of a name comes back.
 */
final class UntitledPersonRecognizer implements EntityRecognizer {

  private static final Set<String> CALLINGS =
      WordList.set(UntitledPersonRecognizer.class, "leading-titles.txt");

  /** A name that stands alone once may be chance; what comes back is somebody. */
  private static final int MIN_OCCURRENCES = 2;

  private static final int MAX_AGE = 120;

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
    WordSequence words = new WordSequence(document);
    List<NamedSpan> found = new ArrayList<>();
    Map<String, List<Span>> bare = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Span name = nameIn(document, words.get(i));
      if (name == null) {
        continue;
      }
      if (hasAge(document.text(), name.end()) || hasCalling(words, i)) {
        found.add(new NamedSpan(EntityType.PERSON, name, Evidence.CONTEXT));
      } else if (isUnknownToDictionary(document, name)) {
        bare.computeIfAbsent(name.of(document.text()), key -> new ArrayList<>()).add(name);
      }
    }
    bare.values().stream()
        .filter(spans -> spans.size() >= MIN_OCCURRENCES)
        .flatMap(List::stream)
        .map(span -> new NamedSpan(EntityType.PERSON, span, Evidence.FORM))
        .forEach(found::add);
    return found;
  }

  /** The Korean name that a word is, josa aside; null if it is none. */
  private static Span nameIn(AnnotatedDocument document, Word word) {
    for (int end : word.nounEnds(document.text())) {
      Span span = new Span(word.start(), end);
      if (end == word.end() && endsInJosa(document, word)) {
        continue;
      }
      if (isName(document, span)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String name = span.of(document.text());
    return KoreanNames.isFullName(name)
        && KnownNames.all().find(name).isEmpty()
        && !NounReading.isEveryday(document, span);
  }

  private static boolean endsInJosa(AnnotatedDocument document, Word word) {
    List<Morpheme> morphemes = document.morphemesIn(new Span(word.start(), word.end()));
    return !morphemes.isEmpty() && morphemes.getLast().isJosa();
  }

  /** Nori has many people's names, and cuts the others up where they do not hold together. */
  private static boolean isUnknownToDictionary(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.size() == 1
        && morphemes.getFirst().isProperNoun()
        && morphemes.getFirst().length() == span.length();
  }

  private static boolean hasCalling(WordSequence words, int index) {
    return words.followsDirectly(index)
        && CALLINGS.contains(words.get(index - 1).of(words.document().text()));
  }

  /** Whether an age in parentheses follows: (45), (45·회사원), (45세). */
  private static boolean hasAge(String text, int position) {
    if (position >= text.length() || text.charAt(position) != '(') {
      return false;
    }
    int i = position + 1;
    int age = 0;
    while (i < text.length() && age <= MAX_AGE && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      age = age * 10 + text.charAt(i++) - '0';
    }
    boolean ends = i < text.length() && ")·,세".indexOf(text.charAt(i)) >= 0;
    return i > position + 1 && age > 0 && age <= MAX_AGE && ends;
  }
}
