package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the expressions that may point back: 그는, 이 회사, 두 회사, 양국. In direct speech they are the
 * speaker's own and are passed over.
 */
final class AnaphorFinder {

  private static final Set<String> PRONOUNS = WordList.set(AnaphorFinder.class, "pronouns.txt");

  private static final String SHE = "그녀";

  /** Behind more words of a sentence than these a bare kind is no longer near its beginning. */
  private static final int MAX_BEFORE_BARE = 2;

  private static final char OF = '의';

  /** Who has died. */
  private static final String DECEASED = "고인";

  /** What a body says: 군의 설명이다, 회사의 방침이다. */
  private static final Set<String> WORDS = WordList.set(AnaphorFinder.class, "words-of-bodies.txt");

  /** The space before 측, itself and two syllables of josa. */
  private static final int MAX_SIDE = 4;

  private static final WordSections SECTIONS = WordSections.of(AnaphorFinder.class, "anaphors.txt");

  private static final WordSet THIS = SECTIONS.set("this");

  private static final WordSet OF_DECEASED = SECTIONS.set("of-deceased");

  /** 회사 측은, 은행 쪽은. */
  private static final WordSet SIDES = SECTIONS.set("sides");

  private static final List<String> MEMBERS = SECTIONS.list("members");

  private static final List<String> ASIDES = SECTIONS.list("asides");

  private static final char TWO = '두';

  private static final String TWO_APART = "두";

  /** What stands for "two" as the first syllable of a word: 양사, 양국. */
  private static final char BOTH = '양';

  /** The same as a word of its own: 양 팀. */
  private static final String BOTH_APART = "양";

  /** Words of one piece with {@link #BOTH}, with the noun of their description. */
  private static final Map<String, Description> BOTH_WORDS = bothWords();

  private AnaphorFinder() {}

  private static Map<String, Description> bothWords() {
    return WordList.lines(AnaphorFinder.class, "both.txt").stream()
        .map(line -> line.split("="))
        .collect(
            Collectors.toUnmodifiableMap(
                parts -> parts[0].strip(), parts -> Description.of(parts[1].strip())));
  }

  /**
   * @return the expressions in order of the text
   */
  static List<Anaphor> find(AnnotatedDocument document) {
    List<Anaphor> found = new ArrayList<>();
    List<Word> words = document.words();
    Speech speech = new Speech(document);
    for (int i = 0; i < words.size(); i++) {
      Anaphor pointing = anaphorAt(document.text(), words, i);
      Anaphor kind = pointing == null ? bare(document.text(), words, i) : pointing;
      Anaphor anaphor = kind == null ? side(document.text(), words, i) : kind;
      if (anaphor != null && !speech.covers(anaphor.span().start())) {
        found.add(anaphor);
      }
    }
    return found;
  }

  private static Anaphor anaphorAt(String text, List<Word> words, int index) {
    Word word = words.get(index);
    char first = text.charAt(word.start());
    return switch (first) {
      case '그' -> pronoun(text, words, index);
      case '고' -> deceased(text, words.get(index));
      case BOTH -> {
        Anaphor attached = both(text, word);
        yield attached != null
            ? attached
            : description(text, words, index, Set.of(BOTH_APART), Anaphor.Kind.PAIR);
      }
      case TWO -> description(text, words, index, Set.of(TWO_APART), Anaphor.Kind.PAIR);
      default ->
          THIS.contains(text, word.start(), word.end())
              ? description(text, words, index, THIS, Anaphor.Kind.DEMONSTRATIVE)
              : null;
    };
  }

  /** 시는: a kind alone as topic, with nothing before it that would make it another's. */
  private static Anaphor bare(String text, List<Word> words, int index) {
    Word word = words.get(index);
    int first = index;
    while (first > 0
        && index - first < MAX_BEFORE_BARE
        && words.get(first - 1).sentence() == word.sentence()) {
      first--;
    }
    Description kind = BareKinds.of(text, word, index - first);
    boolean isNear = first < index && words.get(index - 1).end() + 1 == word.start();
    boolean isAlone = !isNear || BareKinds.isAloneBehind(words.get(index - 1).of(text));
    return kind == null || !isAlone && word.end() - word.start() > 2
        ? null
        : new Anaphor(
            new Span(word.start(), word.end() - 1), word.sentence(), Anaphor.Kind.BARE, kind);
  }

  /** 회사 측은, 회사 관계자는, 군의 설명: a kind alone that speaks through somebody, or whose words are told. */
  private static Anaphor side(String text, List<Word> words, int index) {
    Word word = words.get(index);
    if (index + 1 >= words.size() || words.get(index + 1).start() != word.end() + 1) {
      return null;
    }
    Word next = words.get(index + 1);
    boolean isOwner = text.charAt(word.end() - 1) == OF && isWordsOf(next.of(text));
    int end = isOwner ? word.end() - 1 : word.end();
    Description kind = BareKinds.of(text, word.start(), end);
    if (kind == null) {
      return null;
    }
    boolean isMember = MEMBERS.stream().anyMatch(next.of(text)::startsWith);
    boolean isSide =
        isOwner
            || isMember
            || SIDES.contains(text, next.start(), next.start() + 1)
                && next.end() - word.end() <= MAX_SIDE;
    boolean isAlone =
        index == 0
            || words.get(index - 1).end() + 1 != word.start()
            || BareKinds.isAloneBehind(words.get(index - 1).of(text));
    return isSide && isAlone
        ? new Anaphor(
            new Span(word.start(), end),
            word.sentence(),
            isMember ? Anaphor.Kind.OF_MEMBER : Anaphor.Kind.BARE,
            kind)
        : null;
  }

  private static boolean isWordsOf(String noun) {
    return WORDS.stream().anyMatch(noun::startsWith);
  }

  /** 고인은. */
  private static Anaphor deceased(String text, Word word) {
    boolean isDeceased =
        word.end() > word.start() + DECEASED.length()
            && text.startsWith(DECEASED, word.start())
            && OF_DECEASED.contains(text, word.start() + DECEASED.length(), word.end());
    return isDeceased
        ? new Anaphor(
            new Span(word.start(), word.start() + DECEASED.length()),
            word.sentence(),
            Anaphor.Kind.DECEASED,
            Description.PERSON)
        : null;
  }

  private static Anaphor pronoun(String text, List<Word> words, int index) {
    Word word = words.get(index);
    if (word.end() - word.start() > 5 || !PRONOUNS.contains(word.of(text))) {
      return null;
    }
    boolean isIdiom = index + 1 < words.size() && words.get(index + 1).of(text).startsWith("그럴");
    int length = text.startsWith(SHE, word.start()) ? 2 : 1;
    Span span = new Span(word.start(), word.start() + length);
    return isIdiom
        ? null
        : new Anaphor(span, word.sentence(), Anaphor.Kind.PRONOUN, Description.PERSON);
  }

  private static Anaphor both(String text, Word word) {
    for (int end : word.nounEnds()) {
      Description description = BOTH_WORDS.get(text.substring(word.start(), end));
      if (description != null) {
        Span span = new Span(word.start(), end);
        return new Anaphor(span, word.sentence(), Anaphor.Kind.PAIR, description);
      }
    }
    return null;
  }

  private static Anaphor description(
      String text, List<Word> words, int index, Set<String> openers, Anaphor.Kind kind) {
    Word opener = words.get(index);
    if (index + 1 >= words.size() || !openers.contains(opener.of(text))) {
      return null;
    }
    Word noun = words.get(index + 1);
    if (noun.sentence() != opener.sentence() || noun.start() != opener.end() + 1) {
      return null;
    }
    for (int end : noun.nounEnds()) {
      Description description = Description.of(text.substring(noun.start(), end));
      if (description != null && isHead(text, words, index + 1, end)) {
        Span span = new Span(opener.start(), end);
        return new Anaphor(span, opener.sentence(), kind, description);
      }
    }
    return null;
  }

  /** 이 회사 is one, the first half of 이 회사 직원 too; 두 회사 대표 are people. */
  private static boolean isHead(String text, List<Word> words, int index, int end) {
    return end < words.get(index).end()
        || end >= text.length()
        || text.charAt(end) != ' '
        || !isTwo(text.charAt(words.get(index - 1).start()))
        || index + 1 < words.size() && isAside(words.get(index + 1).of(text));
  }

  private static boolean isTwo(char first) {
    return first == TWO || first == BOTH;
  }

  /** 두 회사 측은, 두 회사 모두: still the companies themselves. */
  private static boolean isAside(String word) {
    return ASIDES.stream().anyMatch(word::startsWith);
  }

  /** The stretches of direct speech, asked for in order of the text. */
  private static final class Speech {

    private final List<Bracketed> quotes;
    private int next;
    private int end;

    Speech(AnnotatedDocument document) {
      this.quotes =
          document.brackets().stream()
              .filter(bracket -> bracket.kind() == Bracketed.Kind.DOUBLE_QUOTES)
              .toList();
    }

    boolean covers(int position) {
      while (next < quotes.size() && quotes.get(next).start() < position) {
        end = Math.max(end, quotes.get(next++).end());
      }
      return position < end;
    }
  }
}
