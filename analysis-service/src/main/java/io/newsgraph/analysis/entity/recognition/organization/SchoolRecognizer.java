package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds schools by their names in short: 은포대 before 의대 or 연구팀, and in an article about schools 은포초
 * and 은포고. Most words that end so name none: 당초, 최고, 세대.
 */
public final class SchoolRecognizer implements EntityRecognizer {

  private static final String UNIVERSITY = "대";

  private static final WordSections IN_SHORT =
      WordSections.of(EntityType.class, "schools-in-short.txt");

  /** Primary, middle and high school in short. */
  private static final WordSet SCHOOLS = IN_SHORT.set("schools");

  /** Words in 중 mean what is in the middle of something. */
  private static final WordSet SCHOOLS_OF_TOWNS = IN_SHORT.set("of-towns");

  /** Behind 고 and 초, none of which follows the ending of a verb: 울리고는. */
  private static final WordSet JOSA_OF_NOUNS = IN_SHORT.set("josa");

  /** What stands behind the name of a university: 의대, 연구팀, 총장. */
  private static final WordSet BEHIND =
      WordList.set(SchoolRecognizer.class, "words-behind-universities.txt");

  /** Endings that tell that an article is about schools: 초등학교, 교육청. */
  private static final EndingIndex ABOUT_SCHOOLS =
      new EndingIndex(SchoolRecognizer.class, "school-words.txt");

  private static final EndingIndex CALLED_ANYHOW =
      new EndingIndex(SchoolRecognizer.class, "organization-endings-of-places.txt");

  /** What says which kind of school: 사립, 인근. */
  private static final WordSet KINDS =
      WordList.set(SchoolRecognizer.class, "not-names-of-schools.txt");

  /** What stands behind the short name of a school: 학생들, 6학년. */
  private static final WordSet BEHIND_SCHOOLS =
      WordList.set(SchoolRecognizer.class, "words-behind-schools.txt");

  private static final int MIN_STEM = 2;
  private static final int MAX_STEM = 4;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    List<NamedSpan> schools = new ArrayList<>();
    boolean isAboutSchools = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      isAboutSchools |= isAboutSchools(article.text(), word);
      addUniversity(words, i, found);
      addCalledAnyhow(article.document(), word, found);
      addSchoolOfTown(words, i, found);
      addSchool(article.document(), word, schools);
    }
    if (isAboutSchools) {
      found.addAll(schools);
    }
    return found;
  }

  /** Whether a word says of which kind a school is, not which: 특성화고등학교. */
  static boolean isKind(String text, Span school) {
    int ending = CALLED_ANYHOW.startOfEnding(text, school.start(), school.end());
    return ending < school.end() && KINDS.contains(text, school.start(), ending);
  }

  /** 동성초등학교, 중앙고등학교: schools are called after anything that says no kind. */
  private static void addCalledAnyhow(
      AnnotatedDocument document, Word word, List<NamedSpan> found) {
    String text = document.text();
    for (int end : word.nounEnds()) {
      int ending = CALLED_ANYHOW.startOfEnding(text, word.start(), end);
      Span stem = new Span(word.start(), ending);
      boolean isName =
          ending < end
              && stem.length() >= MIN_STEM
              && stem.length() <= MAX_STEM
              && Hangul.isSyllables(text, stem.start(), ending)
              && !KINDS.contains(text, stem.start(), ending)
              && NounReading.isNominal(document, stem)
              && !OrganizationNames.isRuledOut(text.substring(word.start(), end));
      if (isName) {
        found.add(named(word.start(), end));
        return;
      }
    }
  }

  /** Whether a word names a part of a university, or who belongs to one: 의대, 연구팀. */
  public static boolean isPartOfUniversity(String word) {
    return BEHIND.contains(word);
  }

  private static boolean isAboutSchools(String text, Word word) {
    for (int end : word.nounEnds()) {
      if (ABOUT_SCHOOLS.startOfEnding(text, word.start(), end) < end) {
        return true;
      }
    }
    return false;
  }

  private static void addUniversity(WordSequence words, int index, List<NamedSpan> found) {
    String text = words.document().text();
    Word word = words.get(index);
    boolean isFollowed =
        text.startsWith(UNIVERSITY, word.end() - 1)
            && words.isSpaced(index + 1)
            && words.get(index + 1).nounEndIn(BEHIND, text) >= 0;
    Span name = new Span(word.start(), word.end());
    if (isFollowed && (isName(words.document(), name) || isForeign(words.document(), name))) {
      found.add(named(word.start(), word.end()));
    }
  }

  /** 룬드대, 린셰핑대. */
  private static boolean isForeign(AnnotatedDocument document, Span name) {
    Span stem = new Span(name.start(), name.end() - 1);
    return ForeignNames.mayBePart(document, stem)
        && !OrganizationNames.isRuledOut(name.of(document.text()))
        && !KnownNames.all().contain(document.text(), name.start(), name.end());
  }

  /** 서울 은포고를, 안산 나루초와: behind a place, before a josa that no verb has. */
  private static void addSchoolOfTown(WordSequence words, int index, List<NamedSpan> found) {
    String text = words.document().text();
    if (!words.isSpaced(index) || !isPlace(text, words.get(index - 1))) {
      return;
    }
    Word word = words.get(index);
    for (int end : word.nounEnds()) {
      Span school = new Span(word.start(), end);
      boolean isMarked =
          end < word.end()
              ? JOSA_OF_NOUNS.contains(text, end, word.end())
              : words.isSpaced(index + 1)
                  && words.get(index + 1).nounEndIn(BEHIND_SCHOOLS, text) >= 0;
      boolean isSchool =
          isMarked
              && SCHOOLS_OF_TOWNS.contains(text, end - 1, end)
              && !NounReading.isEveryday(words.document(), school)
              && !NounReading.isEveryday(words.document(), new Span(word.start(), end - 1))
              && isUnclaimed(text, school);
      if (isSchool) {
        found.add(named(school.start(), school.end()));
        return;
      }
    }
  }

  /** 서울, and 서울의. */
  private static boolean isPlace(String text, Word word) {
    int end = text.charAt(word.end() - 1) == '의' ? word.end() - 1 : word.end();
    return KnownNames.all().isOf(EntityType.LOCATION, text, word.start(), word.end())
        || KnownNames.all().isOf(EntityType.LOCATION, text, word.start(), end);
  }

  private static boolean isUnclaimed(String text, Span school) {
    int stem = school.length() - 1;
    return stem >= MIN_STEM
        && stem <= MAX_STEM
        && Hangul.isSyllables(text, school.start(), school.end())
        && !OrganizationNames.isRuledOut(school.of(text))
        && !KnownNames.all().contain(text, school.start(), school.end());
  }

  private static void addSchool(AnnotatedDocument document, Word word, List<NamedSpan> found) {
    for (int end : word.nounEnds()) {
      boolean isSchool =
          SCHOOLS.contains(document.text(), end - 1, end)
              && isName(document, new Span(word.start(), end));
      if (isSchool) {
        found.add(named(word.start(), end));
        return;
      }
    }
  }

  private static NamedSpan named(int start, int end) {
    return new NamedSpan(EntityType.ORGANIZATION, new Span(start, end), Evidence.FORM);
  }

  /** Whether what stands before the last syllable is a name: 은포 of 은포초. */
  private static boolean isName(AnnotatedDocument document, Span school) {
    Span stem = new Span(school.start(), school.end() - 1);
    if (stem.length() < MIN_STEM || stem.length() > MAX_STEM) {
      return false;
    }
    String text = document.text();
    boolean isWord =
        OrganizationNames.isRuledOut(school.of(text))
            || PersonTitles.contain(text, stem.start(), stem.end())
            || KnownNames.all().contain(text, school.start(), school.end())
            || NounReading.isDictionaryWord(document, school)
            || NounReading.isEveryday(document, stem);
    return !isWord
        && Hangul.isSyllables(text, stem.start(), stem.end())
        && isProper(document, stem);
  }

  private static boolean isProper(AnnotatedDocument document, Span stem) {
    List<Morpheme> morphemes = document.morphemesIn(stem);
    boolean isNoun =
        morphemes.size() == 1
            && morphemes.getFirst().length() == stem.length()
            && (morphemes.getFirst().isProperNoun()
                || NounReading.isRare(document, morphemes.getFirst()));
    return isNoun || KnownNames.all().contain(document.text(), stem.start(), stem.end());
  }
}
