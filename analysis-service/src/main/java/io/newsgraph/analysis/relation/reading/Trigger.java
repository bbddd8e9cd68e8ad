package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;

/**
 * A phrase that calls a frame: a predicate, by the beginning it has in all its forms, and for some
 * the noun that has to stand before it.
 *
 * @param nouns ends of the nouns, one of which has to stand before it, such as 협약 for 업무협약 too;
 *     none for a predicate by itself
 * @param stem beginning of the predicate
 * @param voice which of 하다 and 되다 follows the stem
 */
public record Trigger(Frame frame, List<String> nouns, String stem, Voice voice) {

  private static final int FINALS = 28;
  private static final int VOWELS = 21;
  private static final int I = 20;
  private static final int YEO = 6;

  private static final List<String> CAUSATIVE =
      WordList.lines(Trigger.class, "causative-endings.txt");

  enum Voice {
    /** 인수 + 하다 in any of its forms: 인수했다, 인수한. */
    DO,
    /** 인수 + 되다: 인수됐다, 인수된. */
    BECOME,
    /** A verb of its own: 만나다. */
    NATIVE
  }

  public Trigger {
    nouns = List.copyOf(nouns);
  }

  static Trigger of(Frame frame, List<String> nouns, String verb) {
    String stem = verb.length() > 1 ? verb.substring(0, verb.length() - 1) : verb;
    if (verb.length() > 1 && verb.endsWith("하")) {
      return new Trigger(frame, nouns, stem, Voice.DO);
    }
    return verb.length() > 1 && verb.endsWith("되")
        ? new Trigger(frame, nouns, stem, Voice.BECOME)
        : new Trigger(frame, nouns, verb, Voice.NATIVE);
  }

  /** A verb by which two do something with each other: 겨루다. */
  public static Trigger mutual(RelationType type, String verb) {
    return of(frame(type, Particle.WITH, true), List.of(), verb);
  }

  /** A verb by which its subject does something to what {@code object} marks. */
  public static Trigger directed(RelationType type, Particle object, String verb) {
    return of(frame(type, object, false), List.of(), verb);
  }

  private static Frame frame(RelationType type, Particle object, boolean mutual) {
    return new Frame(type, List.of(Particle.SUBJECT), List.of(object), mutual, false, null, null);
  }

  /** Whether it says nothing without its noun: 맺다 of 계약을 맺다. */
  public boolean needsNoun() {
    return !nouns.isEmpty();
  }

  /** 제소되다, 소송을 당하다: a headline's 소송 alone is what is done. */
  public boolean isPassive() {
    return voice == Voice.BECOME || stem.startsWith("당");
  }

  /** The same trigger with one of its nouns. */
  public Trigger with(String noun) {
    return new Trigger(frame, List.of(noun), stem, voice);
  }

  /** The longest of the nouns that a word ends in; null for none. */
  public String nounIn(String word) {
    String found = null;
    for (String noun : nouns) {
      if (word.endsWith(noun) && (found == null || noun.length() > found.length())) {
        found = noun;
      }
    }
    return found;
  }

  /** Whether the stem is one syllable without a final consonant, as 내 is. */
  boolean isOneOpenSyllable() {
    return voice == Voice.NATIVE && stem.length() == 1 && isOpen(stem);
  }

  /** Whether a word is a form of the predicate. */
  boolean matches(String word) {
    if (voice == Voice.NATIVE) {
      boolean beginsSo = word.startsWith(stem) && (isOpen(stem) || !isCausative(word));
      return beginsSo || isOpen(stem) && startsWithOpenStem(word);
    }
    if (!word.startsWith(stem) || word.length() == stem.length()) {
      return false;
    }
    char next = word.charAt(stem.length());
    String syllables = voice == Voice.DO ? "하해키" : "되돼";
    for (int i = 0; i < syllables.length(); i++) {
      if (isSameBeforeFinal(syllables.charAt(i), next)) {
        return true;
      }
    }
    return false;
  }

  /** 맡겼다 is of 맡기다, which somebody else does; 맡기로 is of either. */
  private boolean isCausative(String word) {
    return CAUSATIVE.stream().anyMatch(rest -> word.startsWith(rest, stem.length()));
  }

  /** 만나 also stands in 만났 and 만난, 선보이 in 선보였. */
  private boolean startsWithOpenStem(String word) {
    int last = stem.length() - 1;
    if (word.length() <= last || !word.regionMatches(0, stem, 0, last)) {
      return false;
    }
    char is = word.charAt(last);
    char expected = stem.charAt(last);
    return isSameBeforeFinal(expected, is)
        || vowel(expected) == I && initial(expected) == initial(is) && vowel(is) == YEO;
  }

  private static boolean isOpen(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last >= '가' && last <= '힣' && (last - '가') % FINALS == 0;
  }

  private static boolean isSameBeforeFinal(char open, char other) {
    return initial(open) == initial(other) && vowel(open) == vowel(other);
  }

  private static int initial(char syllable) {
    return Math.floorDiv(syllable - '가', FINALS * VOWELS);
  }

  private static int vowel(char syllable) {
    return Math.floorMod(Math.floorDiv(syllable - '가', FINALS), VOWELS);
  }
}
