package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import org.apache.lucene.analysis.ko.POS;

/** Tells which words may be part of a person's name from abroad, written in Hangul. */
public final class ForeignNames {

  private static final WordSet FIRST_NAMES =
      WordList.set(ForeignNames.class, "given-names-foreign.txt");
  private static final WordSet LOAN_SYLLABLES =
      WordList.set(ForeignNames.class, "loan-syllables.txt");

  private static final WordSet PARTICLES =
      WordList.set(ForeignNames.class, "particles-in-foreign-names.txt");

  /** Titles that universities give. */
  private static final List<String> SCHOLARS =
      WordList.lines(ForeignNames.class, "titles-of-scholars.txt");

  private static final int MIN_SCHOOL = 3;

  private static final int MAX_LENGTH = 9;

  /** District, county, town, ward: what ends in one is a place. */
  private static final WordSet DIVISIONS =
      WordSections.of(ForeignNames.class, "divisions.txt").set("not-of-foreigners");

  /** What an ambassador's office begins with. */
  private static final WordSet MISSIONS = WordList.set(ForeignNames.class, "missions.txt");

  /** 주핀란드 대사. */
  private static final String IN_RESIDENCE = "주";

  private static final WordSet AREAS = WordList.set(ForeignNames.class, "areas-before-titles.txt");

  private ForeignNames() {}

  /** Whether a word tells of where somebody heads a company, or with whom: 한국 대표, 아시아 대표, 공동 대표. */
  public static boolean isArea(String word) {
    return Countries.contain(word) || AREAS.contains(word);
  }

  /** Whether a word begins an ambassador's office: 바실리 네벤자 주유엔 러시아대사. */
  public static boolean isMission(String word) {
    return MISSIONS.contains(word)
        || word.startsWith(IN_RESIDENCE)
            && Countries.contain(word.substring(IN_RESIDENCE.length()));
  }

  /** Whether a word stands within names from abroad: 델 of 크리스토퍼 델 코르소. */
  public static boolean isParticle(Word word, String text) {
    return word.isIn(PARTICLES, text);
  }

  /** Whether people from abroad are given a name: 사티아. */
  public static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(word);
  }

  /** The same of a stretch of a text. */
  public static boolean isFirstName(String text, int start, int end) {
    return FIRST_NAMES.contains(text, start, end);
  }

  /** The same of a word with or without its josa. */
  public static boolean isFirstName(Word word, String text) {
    return word.isIn(FIRST_NAMES, text);
  }

  /** Whether the word, josa aside, could be a name and is no word of the dictionary. */
  public static boolean mayBePart(AnnotatedDocument document, Span span) {
    String text = document.text();
    int start = span.start();
    int end = span.end();
    if (FIRST_NAMES.contains(text, start, end)
        || KnownNames.all().isOf(EntityType.PERSON, text, start, end)) {
      return true;
    }
    return isFormed(text, start, end)
        && !ForeignForms.isNobody(text, start, end)
        && !KoreanNames.isRuledOut(span.of(text))
        && !PersonTitles.contain(text, start, end)
        // A person would have been told already.
        && !KnownNames.all().contain(text, start, end)
        && !isInflected(document, span)
        && !NounReading.isEveryday(document, span);
  }

  /** Whether the word could be what stands before the last part of a name: 라두 of 라두 스토레아. */
  public static boolean mayPrecede(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    return word.length() <= MAX_LENGTH
        && Hangul.isSyllables(word, 0, word.length())
        && word.length() >= 2
        && !PersonTitles.contain(word)
        && KnownNames.all().find(word).isEmpty()
        && !KoreanNames.isFullName(word)
        && !isInflected(document, span)
        && !isDictionaryNoun(document, span)
        && !NounReading.isEveryday(document, span);
  }

  /** Whether the word could be the last part of a name behind a first name: 바자리아, 클라크. */
  public static boolean mayFollow(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    return word.length() >= 2
        && word.length() <= MAX_LENGTH
        && Hangul.isSyllables(word, 0, word.length())
        && !PersonTitles.contain(word)
        && !isKnownElsewhere(word)
        && !KoreanNames.isFullName(word)
        && !OrganizationEndings.isEndingOrOrganization(word)
        && !isInflected(document, span)
        && !NounReading.isEveryday(document, span);
  }

  /**
   * The same where all around asks for it: 크리스티안 셰러 에어버스 대표. Nori reads a verb into many names that
   * it does not know.
   */
  public static boolean mayEndName(AnnotatedDocument document, Span span) {
    String word = span.of(document.text());
    return mayFollow(document, span)
        || word.length() >= 2
            && word.length() <= MAX_LENGTH
            && Hangul.isSyllables(word, 0, word.length())
            && !PersonTitles.contain(word)
            && !KnownNames.all().contain(word, 0, word.length())
            && !KoreanNames.isFullName(word)
            && !OrganizationEndings.isEndingOrOrganization(word)
            && !NounReading.isEveryday(document, span)
            && !NounReading.isInflectedNoun(document, span)
            && NameOddity.isOdd(document, span);
  }

  /** 로버트 클라크 has a town's name; nobody has a country's. */
  private static boolean isKnownElsewhere(String word) {
    return KnownNames.all()
        .find(word)
        .filter(k -> k.type() != EntityType.LOCATION || Countries.contain(word))
        .isPresent();
  }

  /** 콜로라도대 before 교수: the school of a scholar, who is named before it. */
  public static boolean isSchool(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    if (word.end() - word.start() < MIN_SCHOOL
        || text.charAt(word.end() - 1) != '대'
        || !words.isSpaced(index + 1)) {
      return false;
    }
    String title = words.get(index + 1).of(text);
    return SCHOLARS.stream().anyMatch(title::contains);
  }

  /** Made of common nouns; 샤나나 and 가타야마 are proper ones of the dictionary. */
  private static boolean isDictionaryNoun(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    boolean isProper = morphemes.size() == 1 && morphemes.getFirst().isProperNoun();
    return !isProper && morphemes.stream().allMatch(Morpheme::isNoun);
  }

  private static boolean isFormed(String text, int start, int end) {
    return end - start >= 2
        && end - start <= MAX_LENGTH
        && Hangul.isSyllables(text, start, end)
        && !DIVISIONS.contains(text, end - 1, end)
        && hasLoanSyllable(text, start, end);
  }

  private static boolean hasLoanSyllable(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (LOAN_SYLLABLES.contains(text, i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A noun with josa, or a verb; nori sees endings at random in names that it does not know. */
  private static boolean isInflected(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = document.morphemesIn(span);
    if (morphemes.isEmpty()) {
      return false;
    }
    Morpheme first = morphemes.getFirst();
    if (isAdverb(morphemes) || first.first() == POS.Tag.NNB) {
      return true;
    }
    boolean isSensible = first.isNoun() || first.isPredicate();
    return morphemes.getLast().isJosa() || isSensible && NounReading.isPredicate(document, span);
  }

  /** 대통령은 이어 올라프 린데만을: what tells when and how. */
  private static boolean isAdverb(List<Morpheme> morphemes) {
    POS.Tag tag = morphemes.getFirst().first();
    return morphemes.size() == 1 && (tag == POS.Tag.MAG || tag == POS.Tag.MAJ);
  }

  /** Whether a word is the known name of something that is no person. */
  public static boolean isOtherName(String word) {
    return KnownNames.all().find(word).filter(k -> k.type() != EntityType.PERSON).isPresent();
  }
}
