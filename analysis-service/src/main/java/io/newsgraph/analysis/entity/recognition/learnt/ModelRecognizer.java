package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.SentenceTagger;
import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.PlaceJosa;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds people, organisations and places with the trained model. Its corpus also labels everyday
 * words (경찰, 선수, 국내); a newspaper's index lists names alone, so those are left out.
 */
public final class ModelRecognizer {

  /** Below, more finds are wrong than right. */
  private static final double MIN_PROBABILITY = 0.5;

  /** Institutions, whatever the model takes them for: 푸른병원. */
  private static final EndingIndex BODIES =
      new EndingIndex(ModelRecognizer.class, "endings-of-bodies-at-places.txt");

  /** Sites, whatever the model takes them for: 은포국가산단. */
  private static final EndingIndex SITES =
      new EndingIndex(ModelRecognizer.class, "endings-of-sites-alone.txt");

  /** Endings of parts of a place and of kinds of sites, which name none: 남부권, 일대. */
  private static final EndingIndex NO_PLACES =
      new EndingIndex(ModelRecognizer.class, "not-location-endings.txt");

  /** The usual length of a name with its family name, in syllables. */
  private static final int FULL_NAME = 3;

  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** One syllable is a family name or a chance. */
  private static final int MIN_LENGTH = 2;

  /** All that the model finds, however sure it is, in order of the text. */
  public List<TaggedSpan> tag(AnnotatedDocument document) {
    SentenceTagger tagger = new SentenceTagger(EntityModel.shipped());
    List<TaggedSpan> tagged = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Morpheme> morphemes = document.morphemesIn(sentence.span());
      tagged.addAll(tagger.guess(document.text(), sentence.start(), sentence.end(), morphemes));
    }
    return tagged;
  }

  /** The names of what the model finds. */
  public List<NamedSpan> names(AnnotatedDocument document, List<TaggedSpan> tagged) {
    Set<String> stressed = stressed(document);
    List<NamedSpan> found = new ArrayList<>();
    tagged.forEach(span -> addFinds(document, span, found));
    found.removeIf(find -> stressed.contains(find.span().of(document.text())));
    return found;
  }

  /**
   * ‘AICT’ 회사: what is set in single quotation marks is stressed, and often no name. ‘다빈치 Xi’: what
   * goes on in Latin letters or digits is a thing's.
   */
  static Set<String> stressed(AnnotatedDocument document) {
    return document.brackets().stream()
        .filter(bracket -> bracket.kind() == Bracketed.Kind.SINGLE_QUOTES)
        .map(bracket -> bracket.content().of(document.text()))
        .map(ModelRecognizer::withoutParentheses)
        .map(ModelRecognizer::withoutModel)
        .collect(Collectors.toSet());
  }

  private static String withoutModel(String name) {
    int space = name.lastIndexOf(' ');
    boolean isNumbered =
        space > 0 && space + 1 < name.length() && name.charAt(space + 1) < FIRST_BEYOND_ASCII;
    return isNumbered ? name.substring(0, space) : name;
  }

  private static String withoutParentheses(String name) {
    int open = name.indexOf('(');
    return open > 0 ? name.substring(0, open) : name;
  }

  private static void addFinds(
      AnnotatedDocument document, TaggedSpan tagged, List<NamedSpan> found) {
    Optional<EntityType> type = type(document.text(), tagged);
    if (type.isEmpty() || tagged.probability() < MIN_PROBABILITY) {
      return;
    }
    for (Span part :
        parts(document.text(), type.get(), withoutDepartment(document.text(), tagged))) {
      Span span = type.get() == EntityType.PERSON ? withoutTopic(document, part) : part;
      if (span.length() >= MIN_LENGTH && isName(document, type.get(), span)) {
        found.add(new NamedSpan(type.get(), span, Evidence.MODEL));
      }
    }
  }

  /** 나루대 화학공학과: the university is named, its department only told of. */
  private static TaggedSpan withoutDepartment(String text, TaggedSpan tagged) {
    int space = text.indexOf(' ', tagged.start());
    boolean isDepartment =
        space > tagged.start()
            && space < tagged.end()
            && text.charAt(space - 1) == '대'
            && PersonTitles.DEPARTMENTS.startOfEnding(text, space + 1, tagged.end()) < tagged.end();
    return isDepartment
        ? new TaggedSpan(tagged.tag(), tagged.start(), space, tagged.probability())
        : tagged;
  }

  /** 강릉 주문진 is two places, one within the other; other names keep their spaces. */
  private static List<Span> parts(String text, EntityType type, TaggedSpan tagged) {
    List<Span> parts = new ArrayList<>();
    int start = tagged.start();
    for (int i = start; type == EntityType.LOCATION && i < tagged.end(); i++) {
      if (text.charAt(i) == ' ') {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    parts.add(new Span(start, tagged.end()));
    return parts;
  }

  /** There are none where a longer morpheme holds the name. */
  private static boolean endsInJosa(List<Morpheme> morphemes) {
    return !morphemes.isEmpty() && morphemes.getLast().isJosa();
  }

  /** 지민은 왔다: the last syllable is a josa, unless an office follows, as in 정지은 의원. */
  private static Span withoutTopic(AnnotatedDocument document, Span name) {
    String text = document.text();
    boolean mayEnd =
        name.length() == FULL_NAME
            && text.charAt(name.end() - 1) == '은'
            && text.startsWith(" ", name.end())
            && endsInJosa(document.morphemesIn(name));
    if (!mayEnd) {
      return name;
    }
    int next = name.end() + 1;
    int space = text.indexOf(' ', next);
    Word word = new Word(text, next, space < 0 ? text.length() : space, 0);
    boolean isTitled = word.end() > next + 1 && PersonTitles.in(word, text).isPresent();
    return isTitled ? name : new Span(name.start(), name.end() - 1);
  }

  /** Of institutions the corpus says as often where they are: their form tells what they are. */
  private static Optional<EntityType> type(String text, TaggedSpan tagged) {
    return switch (tagged.tag()) {
      case PS -> Optional.of(EntityType.PERSON);
      case OG -> Optional.of(isSite(text, tagged) ? EntityType.LOCATION : EntityType.ORGANIZATION);
      case LC -> Optional.of(isBody(text, tagged) ? EntityType.ORGANIZATION : EntityType.LOCATION);
      case DT, TI, QT -> Optional.empty();
    };
  }

  private static boolean isBody(String text, TaggedSpan tagged) {
    return text.substring(tagged.start(), tagged.end()).indexOf(' ') < 0
        && BODIES.startOfEnding(text, tagged.start(), tagged.end()) < tagged.end();
  }

  private static boolean isSite(String text, TaggedSpan tagged) {
    return SITES.startOfEnding(text, tagged.start(), tagged.end()) < tagged.end();
  }

  /** Whether a stretch may be a name of a type: neither a word of the lists nor an everyday one. */
  static boolean isName(AnnotatedDocument document, EntityType type, Span span) {
    String name = span.of(document.text());
    if (OrganizationNames.isRuledOut(name)
        || CompanyKinds.isKind(name)
        || KoreanNames.isWithMr(name)
        || NounReading.isDictionaryWord(document, span)) {
      return false;
    }
    boolean isNobody =
        isTitled(name)
            || isDoer(document.text(), span)
            || isOwned(document, span)
            || ForeignNames.isMission(name)
            || KoreanNames.isSurname(name)
            || KoreanNames.isUnnamed(name)
            || OrganizationEndings.isAnyEnding(name.substring(name.lastIndexOf(' ') + 1))
            || OrganizationEndings.isNobody(name)
            || OrganizationEndings.isClub(name)
            || KoreanNames.isRuledOut(name)
            || NounReading.isEveryday(document, span);
    if (type == EntityType.PERSON && (isNobody || isThing(document, span))) {
      return false;
    }
    if (type == EntityType.LOCATION
        && NO_PLACES.startOfEnding(name, 0, name.length()) < name.length()) {
      return false;
    }
    boolean isOther = KnownNames.all().find(name).filter(known -> known.type() != type).isPresent();
    return !isOther && name.chars().anyMatch(Character::isLetter);
  }

  /** 바다 김, 하산 타워, 나보이로 이동해: what is no person, whatever the model makes of it. */
  private static boolean isThing(AnnotatedDocument document, Span span) {
    String text = document.text();
    return isPhrase(document, span)
        || NounReading.isWholeNoun(document, span)
        || KoreanNames.isDerived(text, span.start(), span.end())
        || PlaceJosa.follows(text, span.end())
        || isDone(document, span);
  }

  private static boolean isPhrase(AnnotatedDocument document, Span span) {
    String text = document.text();
    int space = text.indexOf(' ', span.start());
    if (space < 0
        || space >= span.end()
        || ForeignNames.isFirstName(text.substring(span.start(), space))) {
      return false;
    }
    boolean isOwned = space == span.end() - 2 && isEverydayNoun(text, span.start(), space);
    Span last = new Span(space + 1, span.end());
    return isOwned || last.length() > 1 && NounReading.isDictionaryWord(document, last);
  }

  private static boolean isEverydayNoun(String text, int start, int end) {
    return EverydayNouns.cost(text, start, end).isPresent()
        && !EverydayNouns.isRare(text, start, end);
  }

  /** 이동해: an everyday noun that is done, not somebody called so. */
  private static boolean isDone(AnnotatedDocument document, Span span) {
    String text = document.text();
    int end = span.end() - 1;
    return text.charAt(end) == '해'
        && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())))
        && isEverydayNoun(text, span.start(), end);
  }

  /** 이민자 of 이민: people are called so together. */
  private static boolean isDoer(String text, Span span) {
    int end = span.end() - 1;
    return text.charAt(end) == '자' && isEverydayNoun(text, span.start(), end);
  }

  /** 백 실장: roles are read elsewhere. */
  private static boolean isTitled(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && PersonTitles.contain(name.substring(space + 1));
  }

  /** 한 재선: a family name and what belongs to somebody; 조 마쉬 and 맷 가먼 are people from abroad. */
  private static boolean isOwned(AnnotatedDocument document, Span span) {
    String text = document.text();
    int space = text.lastIndexOf(' ', span.end() - 1);
    return text.startsWith(" ", span.start() + 1)
        && !ForeignNames.mayBePart(document, new Span(space + 1, span.end()));
  }
}
