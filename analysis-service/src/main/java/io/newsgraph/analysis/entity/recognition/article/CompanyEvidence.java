package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.CompanyParts;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers over a whole article what tells that an everyday word is a company's name: 패션 플랫폼 무늬옷장이 …
 * 무늬옷장 대표. One sign alone may be chance, two different ones are not.
 */
final class CompanyEvidence {

  private enum Sign {
    /** A kind of company stands before it. */
    KIND,
    /** What companies have stands behind it. */
    PART,
    /** It stands between somebody's name and a title of companies. */
    TITLE,
    /** It does what companies do. */
    DEED,
    /** It ends as companies' names do, behind a word that may mean something: 미래전자. */
    FORM,
    /** It ends as what companies make or do, which is a sign only behind a kind: 번개물류. */
    TRADE,
    /** It comes back as a subject: 밴드 새벽기차가 … 새벽기차는. */
    REPEAT
  }

  private static final int MIN_LENGTH = 2;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 12;

  private static final WordSections WORDS =
      WordSections.of(CompanyEvidence.class, "signs-of-companies.txt");

  /** Kinds that other nouns follow as often as names: 회사 매출, 기업 실적. */
  private static final WordSet VAGUE_KINDS = WORDS.set("vague-kinds");

  /** Endings that companies share with what companies make and do. */
  private static final EndingIndex TRADES =
      new EndingIndex(CompanyEvidence.class, "trade-endings.txt");

  private static final List<String> SAYING = WORDS.list("deeds");

  private static final WordSet SUBJECTS =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("topics-and-subjects");

  private final WordSequence words;
  private final AnnotatedDocument document;
  private final String text;
  private final Map<String, EnumSet<Sign>> signs = new HashMap<>();
  private final Map<String, Integer> subjects = new HashMap<>();
  private final Map<String, Span> places = new HashMap<>();

  /** The sentence that was read last for words of saying, and the last such word in it. */
  private int readSentence = -1;

  private int lastSaying = -1;

  private CompanyEvidence(WordSequence words) {
    this.words = words;
    this.document = words.document();
    this.text = document.text();
  }

  /**
   * @return the names, each with a place where it stands
   */
  static Map<String, Span> in(WordSequence words) {
    CompanyEvidence evidence = new CompanyEvidence(words);
    for (int i = 0; i < words.size(); i++) {
      evidence.readForm(words.get(i));
      evidence.readAt(i);
    }
    if (!evidence.signs.isEmpty()) {
      evidence.readDeeds();
    }
    evidence.places.keySet().removeIf(name -> !evidence.isCompany(name));
    evidence.places.keySet().removeIf(evidence::isInflected);
    return evidence.places;
  }

  /** 봄날의커피가 가맹점에: the name stands with its josa before what it has. */
  private boolean isInflected(String name) {
    for (int end = name.length() - 1; end >= MIN_LENGTH; end--) {
      if (signs.containsKey(name.substring(0, end)) && Josa.isAttached(name, end, name.length())) {
        return true;
      }
    }
    return false;
  }

  private void readForm(Word word) {
    for (int end : word.nounEnds()) {
      int ending = TRADES.startOfEnding(text, word.start(), end);
      if (OrganizationEndings.endsLikeOrganization(text.substring(word.start(), end))) {
        add(new Span(word.start(), end), Sign.FORM);
      } else if (ending < end && ending - word.start() >= MIN_LENGTH) {
        add(new Span(word.start(), end), Sign.TRADE);
      }
    }
  }

  private void readAt(int index) {
    if (!words.isSpaced(index)) {
      return;
    }
    Word word = words.get(index);
    Word before = words.get(index - 1);
    if (CompanyKinds.isKind(words, before) && !before.isIn(VAGUE_KINDS, text)) {
      for (int end : word.nounEnds()) {
        add(new Span(word.start(), end), Sign.KIND);
      }
    }
    Span whole = new Span(before.start(), before.end());
    boolean isSubject = CompanyParts.endsInCase(text, before);
    if (!isSubject && word.nounEndIn(CompanyParts.PARTS, text) >= 0) {
      add(whole, Sign.PART);
    }
    if (index > 1 && words.isSpaced(index - 1) && isTitle(word) && isPerson(index - 2)) {
      add(whole, Sign.TITLE);
    }
  }

  private boolean isTitle(Word word) {
    return PersonTitles.in(word, text)
        .filter(title -> title.start() == word.start())
        .filter(title -> CompanyParts.HEADS.contains(text, title.start(), title.end()))
        .isPresent();
  }

  private boolean isPerson(int index) {
    Word word = words.get(index);
    return KoreanNames.isFullName(text, word.start(), word.end());
  }

  private void add(Span span, Sign sign) {
    if (span.length() < MIN_LENGTH || span.length() > MAX_LENGTH) {
      return;
    }
    String name = span.of(text);
    signs.computeIfAbsent(name, n -> EnumSet.noneOf(Sign.class)).add(sign);
    places.putIfAbsent(name, span);
  }

  private void readDeeds() {
    WordSet names = new WordSet(signs.keySet());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int end = word.nounEndIn(names, text);
      if (end > 0 && end < word.end()) {
        countAt(word, end);
      }
      if (end > 0
          && end < word.end()
          && (CompanyDeeds.follow(words, i, end, true) || says(i, end))) {
        signs.get(text.substring(word.start(), end)).add(Sign.DEED);
      }
    }
  }

  private void countAt(Word word, int end) {
    String name = text.substring(word.start(), end);
    boolean isSubject = SUBJECTS.contains(text, end, end + 1) && end + 1 == word.end();
    if (isSubject && subjects.merge(name, 1, Integer::sum) > 1) {
      signs.get(name).add(Sign.REPEAT);
    }
  }

  /** 소리나무는 … 밝혔다. */
  private boolean says(int index, int end) {
    if (!SUBJECTS.contains(text, end, end + 1)) {
      return false;
    }
    return index < lastSaying(index);
  }

  /** The last word of a sentence that tells of saying, looked for once a sentence; -1 for none. */
  private int lastSaying(int index) {
    int sentence = words.get(index).sentence();
    if (sentence == readSentence) {
      return lastSaying;
    }
    readSentence = sentence;
    lastSaying = -1;
    for (int i = index + 1; i < words.size() && words.get(i).sentence() == sentence; i++) {
      int start = words.get(i).start();
      if (SAYING.stream().anyMatch(verb -> text.startsWith(verb, start))) {
        lastSaying = i;
      }
    }
    return lastSaying;
  }

  private boolean isCompany(String name) {
    EnumSet<Sign> own = signs.get(name);
    Span place = places.get(name);
    if (own.size() < 2 || !mayBeName(name)) {
      return false;
    }
    boolean isWord = NounReading.isDictionaryWord(document, place);
    return own.contains(Sign.TITLE) || !isWord && (own.contains(Sign.KIND) || isFormed(own));
  }

  private static boolean isFormed(EnumSet<Sign> signs) {
    return signs.contains(Sign.FORM) && signs.size() > 2 && !signs.contains(Sign.TRADE);
  }

  private boolean mayBeName(String name) {
    int length = name.length();
    return !OrganizationNames.isRuledOut(name)
        && !CompanyKinds.isKind(name)
        && !CompanyParts.PARTS.contains(name, 0, length)
        && !PersonTitles.FORMER_OR_PRESENT.contains(name)
        && !OrganizationEndings.isAnyEnding(name)
        && KnownNames.all().find(name).isEmpty();
  }
}
