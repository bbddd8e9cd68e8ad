package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that are known by the beginning of any of their forms. */
final class VerbList<T> {

  private static final WordSections SYLLABLES = WordSections.of(VerbList.class, "verb-endings.txt");

  /** First syllables of the endings behind a stem that ends in a consonant. */
  private static final WordSet ENDINGS = SYLLABLES.set("behind-consonants");

  /** Numbers of the final consonants that an ending brings: ㄴ, ㄹ, ㅁ, ㅂ. */
  private static final String CLOSED_BY_ENDING = "\u0004\u0008\u0010\u0011";

  /** The number of ㅆ, which the past brings: any ending may follow. */
  private static final int PAST = 20;

  /** What may stand behind such an ending: 밝힌다, 밝힐지, 밝힘에, 밝힙니다; 안심 is not 안 of 알다. */
  private static final WordSet BEHIND_ENDINGS = SYLLABLES.set("behind-joined");

  private final Map<String, T> values = new HashMap<>();

  /** Stems that end in a consonant of their own: 꼬집, which ㅂ no ending has brought. */
  private final Set<String> closedStems = new HashSet<>();

  private int longest;

  /** Adds the verbs of the list in {@code file}. */
  VerbList<T> add(String file, T value) {
    for (String line : WordList.lines(VerbList.class, file)) {
      addLine(line, value);
    }
    return this;
  }

  /** Adds one verb: its lemma, and behind spaces the other forms of an irregular one. */
  void addLine(String line, T value) {
    String[] words = line.split(" ");
    List<String> forms = Conjugation.forms(words[0]);
    if (forms.size() == 1) {
      closedStems.add(forms.getFirst());
    }
    forms.forEach(form -> put(form, value));
    for (int i = 1; i < words.length; i++) {
      put(words[i], value);
    }
  }

  private void put(String form, T value) {
    values.put(form, value);
    longest = Math.max(longest, form.length());
  }

  /** What the verb from {@code start} to {@code end} is; null if it is none of the list. */
  T match(String text, int start, int end) {
    for (int length = Math.min(longest, end - start); length > 0; length--) {
      String form = text.substring(start, start + length);
      T value = values.get(form);
      if (value != null && mayEnd(form, text, start + length, end)) {
        return value;
      }
    }
    return null;
  }

  /** Behind a stem that ends in a consonant an ending must follow: 적었다 is 적다, 적극 is not. */
  private boolean mayEnd(String form, String text, int formEnd, int end) {
    int consonant = (text.charAt(formEnd - 1) - '가') % 28;
    if (formEnd == end || consonant == 0 || consonant == PAST) {
      return true;
    }
    boolean isEndings = CLOSED_BY_ENDING.indexOf((char) consonant) >= 0;
    boolean isOwn = !isEndings || closedStems.contains(form);
    if (isOwn && ENDINGS.contains(text, formEnd, formEnd + 1)) {
      return true;
    }
    return isEndings
        && (text.charAt(formEnd) == ' ' || BEHIND_ENDINGS.contains(text, formEnd, formEnd + 1));
  }
}
