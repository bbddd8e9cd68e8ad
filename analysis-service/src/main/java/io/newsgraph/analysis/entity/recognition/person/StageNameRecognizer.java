package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the members of groups by their stage names, which have the form of no other name: 리더 로온은,
 * 멤버 하니가. Only in an article that speaks of a group, and only where the name is topic or subject.
 */
public final class StageNameRecognizer implements EntityRecognizer {

  /** What a member is called: 멤버, 리더, 막내. */
  private static final WordSet CALLINGS = WordList.set(EntityType.class, "callings-in-groups.txt");

  /** What groups are called: 걸그룹, 밴드. */
  private static final WordSet GROUPS = WordList.set(EntityType.class, "groups.txt");

  /** What follows such a calling and is no name: 멤버 교체는, 막내 동생은. */
  private static final WordSet NOT_NAMES =
      WordList.set(StageNameRecognizer.class, "not-stage-names.txt");

  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 4;

  /** Josa of topics and subjects. */
  private static final WordSet JOSA =
      WordSections.of(EntityType.class, "josa-by-part.txt").set("topics-and-subjects");

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    boolean hasGroup = false;
    for (int i = 0; i < words.size(); i++) {
      hasGroup |= words.get(i).nounEndIn(GROUPS, article.text()) >= 0;
      boolean isCalled = words.isSpaced(i) && words.get(i - 1).isIn(CALLINGS, article.text());
      if (isCalled && isName(article.document(), words.get(i))) {
        Span name = new Span(words.get(i).start(), words.get(i).end() - 1);
        found.add(new NamedSpan(EntityType.PERSON, name, Evidence.CONTEXT));
      }
    }
    return hasGroup ? found : List.of();
  }

  private static boolean isName(AnnotatedDocument document, Word word) {
    String text = document.text();
    int end = word.end() - 1;
    int length = end - word.start();
    char josa = text.charAt(end);
    if (length < MIN_LENGTH
        || length > MAX_LENGTH
        || !Hangul.isSyllables(text, word.start(), end)
        || !JOSA.contains(text, end, end + 1)
        || Hangul.hasFinalConsonant(text.charAt(end - 1)) != (josa == '은' || josa == '이')) {
      return false;
    }
    return !NOT_NAMES.contains(text, word.start(), end)
        && !PersonTitles.contain(text, word.start(), end)
        && !KnownNames.all().contain(text, word.start(), end)
        && !NounReading.isEveryday(document, new Span(word.start(), end))
        && !isDerived(text, word.start(), end);
  }

  /** 교체설 of 교체, 탈퇴론 of 탈퇴. */
  private static boolean isDerived(String text, int start, int end) {
    return end - start > MIN_LENGTH && EverydayNouns.cost(text, start, end - 1).isPresent();
  }
}
