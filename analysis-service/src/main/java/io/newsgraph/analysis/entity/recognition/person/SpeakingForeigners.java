package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WhoSpeaks;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Adds people from abroad whose names look like nothing that rules or models know: what stands
 * before the title of whoever says something (조나 나차로 예술감독은 …고 밝혔다) and means nothing by itself.
 */
public final class SpeakingForeigners {

  /** What somebody says: between marks, or before a verb behind 고. */
  private static final Pattern SAID = Pattern.compile("[“\"]|[다라냐자]고 [가-힣]+[.다]");

  private static final char OF = '의';

  /** A company may be the last of more. */
  private static final int MAX_WORDS = 3;

  /** Shorter ones are words before a title: 새, 초대. */
  private static final int MIN_ALONE = 3;

  private SpeakingForeigners() {}

  /**
   * @param found what is found already, in order of the text
   * @return that with such people, who may take the place of the last part of their names
   */
  public static List<NamedSpan> add(WordSequence words, List<NamedSpan> found) {
    List<NamedSpan> all = new ArrayList<>(found);
    for (int i = 1; i < words.size(); i++) {
      Span name = speaks(words, i) ? nameBefore(words, i) : null;
      if (name == null) {
        continue;
      }
      List<NamedSpan> overlapped =
          found.stream().filter(find -> overlaps(find.span(), name)).toList();
      boolean isNamed = found.stream().anyMatch(find -> isBefore(find, name));
      if (!isNamed && overlapped.stream().allMatch(find -> isLastPart(words, find, name))) {
        all.removeAll(overlapped);
        all.add(new NamedSpan(EntityType.PERSON, name, Evidence.CONTEXT));
      }
    }
    all.sort(Comparator.comparingInt(find -> find.span().start()));
    return all;
  }

  /** 나카무라 렌지 스튜디오 카게로 프로듀서: behind somebody stands where he works. */
  private static boolean isBefore(NamedSpan find, Span name) {
    return find.type() == EntityType.PERSON && find.span().end() + 1 == name.start();
  }

  private static boolean overlaps(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** 미호 of 구라시게 미호, which a model has found. */
  private static boolean isLastPart(WordSequence words, NamedSpan find, Span name) {
    String form = find.span().of(words.document().text());
    return find.type() == EntityType.PERSON
        && find.evidence() == Evidence.MODEL
        && find.span().end() == name.end()
        && form.indexOf(' ') < 0
        && !KoreanNames.isFullName(form);
  }

  private static boolean speaks(WordSequence words, int title) {
    String text = words.document().text();
    Word word = words.get(title);
    if (!words.isSpaced(title)
        || PersonTitles.in(word, text).isEmpty()
        || !WhoSpeaks.isSubject(text, word)) {
      return false;
    }
    Sentence sentence = words.document().sentences().get(word.sentence());
    return SAID.matcher(text).region(word.end(), sentence.end()).find();
  }

  private static Span nameBefore(WordSequence words, int title) {
    String text = words.document().text();
    int first = title;
    while (first > 0
        && title - first < MAX_WORDS
        && (first == title || words.isSpaced(first))
        && ForeignNameParts.mayBe(words, first - 1)) {
      first--;
    }
    boolean isOfCompany =
        PersonTitles.in(words.get(title), text)
            .filter(span -> PersonTitles.isOfCompany(span.of(text)))
            .isPresent();
    int count = title - first;
    int length = words.get(title - 1).end() - words.get(first).start();
    boolean isAlone = count == 1 && length >= MIN_ALONE && isBehindBody(words, first);
    boolean isName = isOfCompany ? count == 2 : count >= 2 || isAlone;
    return isName ? new Span(words.get(first).start(), words.get(title - 1).end()) : null;
  }

  /** 몽골국립대의 체렌돌람 교수는: where somebody works stands before the name, or nothing does. */
  private static boolean isBehindBody(WordSequence words, int first) {
    if (!words.isSpaced(first)) {
      return true;
    }
    String text = words.document().text();
    Word before = words.get(first - 1);
    return text.charAt(before.end() - 1) == OF
        || OrganizationEndings.isEndingOrOrganization(before.of(text));
  }
}
