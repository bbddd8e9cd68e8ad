package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.LeadingTitles;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.PlaceJosa;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds people without a title behind their name: by a calling before it (배우 송지효), an age after it
 * (홍길동(45)), or because a word of the form of a name comes back.
 */
public final class UntitledPersonRecognizer implements EntityRecognizer {

  /** A name that stands alone once may be chance; what comes back is somebody. */
  private static final int MIN_OCCURRENCES = 2;

  /** Last syllables of places, institutions and roles, which look like names too: 서초동, 이용자. */
  private static final WordSet OTHER_ENDINGS =
      WordList.set(UntitledPersonRecognizer.class, "endings-like-names.txt");

  private static final WordSet PEOPLE =
      WordList.set(UntitledPersonRecognizer.class, "people-before-names.txt");

  private static final WordSet WORKS = WordList.set(EntityType.class, "work-cues.txt");

  /** What people do before their names: 연출을 맡은 홍길동. */
  private static final WordSet DEEDS =
      WordList.set(UntitledPersonRecognizer.class, "deeds-before-names.txt");

  private static final String TO_SOMEBODY = "에게";

  private static final char OF = '의';
  private static final String OPENING = "‘“《〈『「<";

  private static final int MAX_AGE = 120;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    Map<String, List<Span>> bare = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Span certain = isAuthor(words, i) ? authorIn(document, word) : null;
      certain = certain == null ? certainNameIn(document, word) : certain;
      if (certain != null) {
        found.add(new NamedSpan(EntityType.PERSON, certain, Evidence.CONTEXT));
        continue;
      }
      boolean isCalled =
          words.followsDirectly(i) && LeadingTitles.isLeading(words.get(i - 1), document.text());
      Span name = isCalled ? calledNameIn(document, word) : nameIn(document, word);
      if (name == null || !isCalled && PersonTitles.in(word, document.text()).isPresent()) {
        continue;
      }
      if (isCalled
          || isTitled(words, i, name)
          || hasAge(document.text(), name.end())
          || isListed(document, name)
          || isAddressed(document, name)
          || isDoer(words, i, name)) {
        found.add(new NamedSpan(EntityType.PERSON, name, Evidence.CONTEXT));
      } else if (mayStandAlone(document, name)) {
        bare.computeIfAbsent(name.of(document.text()), key -> new ArrayList<>()).add(name);
      }
    }
    bare.values().stream()
        .filter(spans -> spans.size() >= MIN_OCCURRENCES)
        .filter(spans -> spans.stream().noneMatch(s -> PlaceJosa.follows(document.text(), s.end())))
        .flatMap(List::stream)
        .map(span -> new NamedSpan(EntityType.PERSON, span, Evidence.FORM))
        .forEach(found::add);
    return found;
  }

  /** 목은주씨, 길동만(70): whatever nori makes of the name; null if there is none. */
  private static Span certainNameIn(AnnotatedDocument document, Word word) {
    String text = document.text();
    int start = word.start();
    if (hasAge(text, word.end()) && mayBeFullName(document, start, word.end())) {
      return new Span(start, word.end());
    }
    for (int end : word.nounEnds()) {
      boolean isMr = end - start > 3 && text.charAt(end - 1) == '씨' && !isNounAt(text, end);
      boolean isUsual = isMr && KoreanNames.isFullName(text, start, end - 1);
      if (isUsual || isMr && mayBeFullName(document, start, end - 1)) {
        return new Span(start, end - 1);
      }
    }
    return null;
  }

  /** 우주날씨: the last syllables are a noun. */
  private static boolean isNounAt(String text, int end) {
    return EverydayNouns.cost(text, end - 2, end).isPresent();
  }

  private static boolean mayBeFullName(AnnotatedDocument document, int start, int end) {
    return KoreanNames.mayBeFullName(document.text(), start, end)
        && !NounReading.isDictionaryWord(document, new Span(start, end))
        && !KnownNames.all().contain(document.text(), start, end);
  }

  /** 편집장 여은솔은: an office stands before the name of whoever holds it, which ends the phrase. */
  private static boolean isTitled(WordSequence words, int index, Span name) {
    AnnotatedDocument document = words.document();
    if (!words.isSpaced(index)
        || words.isSpaced(index + 1) && name.end() == words.get(index).end()) {
      return false;
    }
    Word title = words.get(index - 1);
    boolean isOffice =
        title.isIn(PEOPLE, document.text())
            || PersonTitles.in(title, document.text())
                .filter(s -> s.end() == title.end())
                .isPresent();
    return isOffice
        && !PlaceJosa.follows(document.text(), name.end())
        && !KoreanNames.isDerived(document.text(), name.start(), name.end())
        && !NounReading.isEveryday(document, name)
        && !NounReading.isInflectedNoun(document, name);
  }

  /** 계은담의 장편소설 ‘모래의 계보’: whether whose it is stands before a work. */
  private static boolean isAuthor(WordSequence words, int index) {
    String text = words.document().text();
    if (text.charAt(words.get(index).end() - 1) != OF || !words.isSpaced(index + 1)) {
      return false;
    }
    Word work = words.get(index + 1);
    return work.isIn(WORKS, text)
        && work.end() + 1 < text.length()
        && OPENING.indexOf(text.charAt(work.end() + 1)) >= 0;
  }

  private static Span authorIn(AnnotatedDocument document, Word word) {
    int end = word.end() - 1;
    return mayBeFullName(document, word.start(), end) ? new Span(word.start(), end) : null;
  }

  /**
   * The name behind a calling. There a name may be short, or a place's as well: 소설가 한강 is nobody's
   * river.
   */
  private static Span calledNameIn(AnnotatedDocument document, Word word) {
    Span usual = nameIn(document, word);
    if (usual != null) {
      return usual;
    }
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      boolean isWhole = end < word.end() || !endsInJosa(document, word);
      if (isWhole && isShortName(document, span)) {
        return span;
      }
    }
    return null;
  }

  private static boolean isShortName(AnnotatedDocument document, Span span) {
    String name = span.of(document.text());
    boolean isOther =
        KnownNames.all()
            .find(name)
            .filter(known -> known.type() != EntityType.LOCATION || Countries.contain(name))
            .isPresent();
    return KoreanNames.isName(name)
        && name.length() == 2
        && !isOther
        && !PersonTitles.contain(name)
        && !NounReading.isDictionaryWord(document, span);
  }

  /** The Korean name that a word is, josa aside; null if it is none. */
  private static Span nameIn(AnnotatedDocument document, Word word) {
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      if (isName(document, span) && (end < word.end() || !endsInJosa(document, word))) {
        return span;
      }
    }
    return null;
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String text = document.text();
    return KoreanNames.isFullName(text, span.start(), span.end())
        && !KnownNames.all().contain(text, span.start(), span.end())
        && !NounReading.isDictionaryWord(document, span);
  }

  private static boolean endsInJosa(AnnotatedDocument document, Word word) {
    List<Morpheme> morphemes = document.morphemesIn(new Span(word.start(), word.end()));
    return !morphemes.isEmpty() && morphemes.getLast().isJosa();
  }

  /** The dictionary has many people's names, each as one proper noun. */
  private static boolean isListed(AnnotatedDocument document, Span span) {
    if (endsOtherwise(document, span)
        || isQuoted(document.text(), span)
        || PlaceJosa.follows(document.text(), span.end())) {
      return false;
    }
    List<Morpheme> morphemes = document.morphemesIn(span);
    return morphemes.size() == 1
        && morphemes.getFirst().isProperNoun()
        && morphemes.getFirst().length() == span.length();
  }

  /** ‘오로라’ is a title that happens to be a name. */
  private static boolean isQuoted(String text, Span span) {
    return span.start() > 0
        && text.charAt(span.start() - 1) == '‘'
        && text.startsWith("’", span.end());
  }

  /** The dictionary has many people's names; of the others it makes no sense. */
  private static boolean mayStandAlone(AnnotatedDocument document, Span span) {
    return !NounReading.isEveryday(document, span)
        && !OrganizationEndings.isNobody(span.of(document.text()))
        && !KoreanNames.isLikelyDerived(document.text(), span.start(), span.end())
        && !NounReading.isPredicate(document, span)
        && !NounReading.isInflectedNoun(document, span);
  }

  /** 홍길동에게: what is spoken to, or given something, is alive. */
  private static boolean isAddressed(AnnotatedDocument document, Span name) {
    return document.text().startsWith(TO_SOMEBODY, name.end())
        && !endsOtherwise(document, name)
        && mayStandAlone(document, name);
  }

  /** 연출을 맡은 홍길동은: what people alone do stands before the name. */
  private static boolean isDoer(WordSequence words, int index, Span name) {
    AnnotatedDocument document = words.document();
    boolean isDone =
        words.followsDirectly(index)
            && DEEDS.contains(words.get(index - 1).of(document.text()))
            && name.end() < words.get(index).end();
    return isDone && !endsOtherwise(document, name) && mayStandAlone(document, name);
  }

  private static boolean endsOtherwise(AnnotatedDocument document, Span name) {
    return OTHER_ENDINGS.contains(document.text(), name.end() - 1, name.end());
  }

  /** Whether an age in parentheses follows: (45), (45·회사원), (45세). */
  static boolean hasAge(String text, int position) {
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
