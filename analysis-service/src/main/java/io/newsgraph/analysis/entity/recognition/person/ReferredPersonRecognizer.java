package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.TitleEquivalence;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people by how the article goes on to speak of them: where 함 대표 speaks, 함수겸 before 두발로 대표 is
 * a name, whatever its syllables mean.
 */
public final class ReferredPersonRecognizer implements EntityRecognizer {

  /** Family names that say something else before a title: one, former, this, new, two. */
  private static final Set<String> AMBIGUOUS =
      WordSections.of(EntityType.class, "surnames-ambiguous.txt").set("of-people-sought");

  private static final WordSet OBJECTS =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("objects");

  /** Syllables of a name with a family name of one. */
  private static final int FULL_NAME = 3;

  /** Most words between a name and its title: 함수겸 두발로 공동대표. */
  private static final int MAX_BETWEEN = 2;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    Map<String, Set<String>> spoken = references(words);
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 1; i < words.size() && !spoken.isEmpty(); i++) {
      Span name = nameBefore(words, i, spoken);
      if (name != null) {
        found.add(new NamedSpan(EntityType.PERSON, name, Evidence.REFERENCE));
      }
    }
    return found;
  }

  /** The titles behind each family name that stands alone. */
  private static Map<String, Set<String>> references(WordSequence words) {
    String text = words.document().text();
    Map<String, Set<String>> spoken = new HashMap<>();
    for (int i = 1; i < words.size(); i++) {
      Word surname = words.get(i - 1);
      boolean mayBe =
          surname.end() - surname.start() <= 2
              && words.isSpaced(i)
              && KoreanNames.isSurname(surname.of(text))
              && !AMBIGUOUS.contains(surname.of(text));
      if (mayBe) {
        int start = words.get(i).start();
        PersonTitles.in(words.get(i), text)
            .filter(title -> title.start() == start)
            .ifPresent(
                title ->
                    spoken
                        .computeIfAbsent(surname.of(text), any -> new HashSet<>())
                        .add(title.of(text)));
      }
    }
    return spoken;
  }

  /** A word before a title that begins with the family name by which the article speaks of it. */
  private static Span nameBefore(
      WordSequence words, int titleIndex, Map<String, Set<String>> spoken) {
    String text = words.document().text();
    Optional<Span> title = PersonTitles.in(words.get(titleIndex), text);
    if (title.isEmpty()) {
      return null;
    }
    for (int i = titleIndex - 1; i >= Math.max(0, titleIndex - 1 - MAX_BETWEEN); i--) {
      if (!words.followsDirectly(i + 1)) {
        return null;
      }
      Span word = new Span(words.get(i).start(), words.get(i).end());
      if (isReferred(word.of(text), title.get().of(text), spoken)
          && !isNounWithJosa(text, words.get(i))) {
        return word;
      }
    }
    return null;
  }

  /** 여성을 대표로: no 여 대표. */
  private static boolean isNounWithJosa(String text, Word word) {
    int end = word.end() - 1;
    return OBJECTS.contains(text, end, word.end())
        && EverydayNouns.cost(text, word.start(), end).isPresent();
  }

  private static boolean isReferred(String word, String title, Map<String, Set<String>> spoken) {
    boolean isFormed =
        (word.length() == FULL_NAME || word.length() == FULL_NAME + 1)
            && Hangul.isSyllables(word, 0, word.length())
            && !PersonTitles.contain(word);
    if (!isFormed) {
      return false;
    }
    String surname = KoreanNames.surnameOf(word);
    if (surname == null || word.length() - surname.length() != 2) {
      return false;
    }
    Set<String> titles = spoken.getOrDefault(surname, Set.of());
    return titles.stream()
        .anyMatch(
            each ->
                title.endsWith(each)
                    || each.endsWith(title)
                    || TitleEquivalence.of(title).contains(each));
  }
}
