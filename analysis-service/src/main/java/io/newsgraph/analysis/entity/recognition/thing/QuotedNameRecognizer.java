package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EndingIndex;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.EventEdition;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.QuotationCues;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.name.Versions;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names in quotation marks by the word beside them: AI 모델 ‘믿음’, 영화 ‘밀물’, ‘내일의 도시’ 포럼, and
 * works in title marks 《…》. Without such a word quotation marks are stress, not a name.
 */
public final class QuotedNameRecognizer implements EntityRecognizer {

  private static final EndingIndex WORKS = ThingKinds.WORKS;

  /** What works and games are called alike: 신작. */
  private static final EndingIndex ANY =
      new EndingIndex(QuotedNameRecognizer.class, "work-cues-of-any-kind.txt");

  private static final EndingIndex PRODUCTS = ThingKinds.PRODUCTS;
  private static final EndingIndex THINGS = ThingKinds.THINGS;
  private static final EndingIndex EVENTS = ThingKinds.EVENTS;
  private static final EndingIndex ORGANIZATIONS = ThingKinds.ORGANIZATIONS;

  /** Endings by which a quoted name tells that it is an event's: ‘은포 바다축제’. */
  private static final EndingIndex SELF_NAMED =
      new EndingIndex(QuotedNameRecognizer.class, "event-endings-quoted.txt");

  /** Endings by which a quoted name tells that it is a place's: ‘은포 휴게소’. */
  private static final EndingIndex SITES =
      new EndingIndex(EntityType.class, "location-endings.txt");

  /** What says that an event took place: 서울에서 열린 ‘…’. */
  private static final Set<String> HELD =
      WordList.set(QuotedNameRecognizer.class, "event-verbs.txt");

  private static final EndingIndex REMARKS =
      new EndingIndex(QuotedNameRecognizer.class, "not-names-in-quotes.txt");

  private static final WordSet NOT_NAMES =
      WordList.set(QuotedNameRecognizer.class, "not-names-in-marks.txt");

  /** Endings of laws, which stand in title marks as well: 「저작권법」. */
  private static final EndingIndex LAWS =
      new EndingIndex(QuotedNameRecognizer.class, "law-endings.txt");

  /** Endings of other words in that syllable: 방법, 마법. */
  private static final EndingIndex LIKE_LAWS =
      new EndingIndex(QuotedNameRecognizer.class, "endings-like-laws.txt");

  /** Laws never stand in them: 『숲의 셈법』 is a book. */
  private static final String BOOK_MARKS = "『《";

  private static final Set<EntityType> OF_THINGS =
      EnumSet.of(EntityType.PRODUCT, EntityType.EVENT, EntityType.WORK);

  private static final int MAX_WORD = 4;

  /** A shorter word begins many a phrase. */
  private static final int MIN_SERIES = 3;

  /** Longer ones are sentences. */
  private static final int MAX_LENGTH = 30;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    WordSequence words = article.words();
    QuotedSeries series = new QuotedSeries(document.text());
    boolean isAboutExhibition = ExhibitionContext.isAbout(words);
    boolean isAboutGames = GameContext.isAbout(document.text());
    for (Bracketed quoted : document.brackets()) {
      if (mayBeName(document.text(), quoted.content())) {
        EntityType type = typeOf(words, quoted);
        boolean isGame =
            type == EntityType.WORK
                && QuotationCues.isBehind(words, quoted, ANY)
                && (isAboutGames || GameContext.isOfGenre(words, quoted));
        series.add(
            quoted,
            isGame ? EntityType.PRODUCT : type,
            weakTypeOf(words, quoted, isAboutExhibition));
      }
    }
    List<NamedSpan> found = new ArrayList<>();
    series.types().forEach((quoted, type) -> found.add(name(document.text(), quoted, type)));
    return found;
  }

  /** What a name is likely to name where nothing else tells; null for nothing. */
  private static EntityType weakTypeOf(
      WordSequence words, Bracketed quoted, boolean isAboutExhibition) {
    boolean mayBe =
        quoted.kind() == Bracketed.Kind.SINGLE_QUOTES
            && !NounReading.isClause(words.document(), quoted.content());
    if (mayBe && isAboutExhibition && ExhibitionContext.shows(words, quoted)) {
      return EntityType.WORK;
    }
    return mayBe && ProductContext.isSold(words, quoted) ? EntityType.PRODUCT : null;
  }

  private static NamedSpan name(String text, Bracketed quoted, EntityType type) {
    Span name = quoted.content();
    Span base = withoutAlias(text, name);
    // ‘봄 (1부)’ and ‘Love (Remix)’ are all title, ‘만조(滿潮)’ is spelled again.
    boolean isWhole = type == EntityType.WORK && !isSpelledAgain(text, base, name.end());
    return new NamedSpan(type, isWhole ? name : base, Evidence.CONTEXT);
  }

  private static boolean mayBeName(String text, Span name) {
    if (name.length() == 0
        || name.length() > MAX_LENGTH
        || NOT_NAMES.contains(text, name.start(), name.end())) {
      return false;
    }
    char first = text.charAt(name.start());
    char last = text.charAt(name.end() - 1);
    boolean isTrimmed = !Character.isWhitespace(first) && !Character.isWhitespace(last);
    return isTrimmed
        && last != '.'
        && last != ','
        && name.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** ‘파이(Phi)’ is a 파이. */
  private static Span withoutAlias(String text, Span name) {
    int alias = text.indexOf('(', name.start() + 1);
    boolean hasAlias = alias > 0 && alias < name.end() && text.charAt(name.end() - 1) == ')';
    int end = hasAlias && text.charAt(alias - 1) == ' ' ? alias - 1 : alias;
    return hasAlias && end > name.start() ? new Span(name.start(), end) : name;
  }

  /** Whether what stands behind a name in Hangul is written in other letters alone. */
  private static boolean isSpelledAgain(String text, Span name, int end) {
    return Hangul.isSyllable(text.charAt(name.end() - 1))
        && text.substring(name.end(), end)
            .codePoints()
            .noneMatch(c -> Hangul.isSyllable((char) c) || Character.isDigit(c));
  }

  private static EntityType typeOf(WordSequence words, Bracketed quoted) {
    AnnotatedDocument document = words.document();
    Span name = quoted.content();
    return switch (quoted.kind()) {
      case TITLE_MARKS -> isLaw(document.text(), quoted) ? null : EntityType.WORK;
      case DOUBLE_QUOTES ->
          QuotationCues.isBehind(words, quoted, WORKS) && !QuotedKinds.isSaid(words, quoted)
              ? EntityType.WORK
              : null;
      case SINGLE_QUOTES -> typeByCue(words, quoted);
      case PARENTHESES, SQUARE_BRACKETS -> null;
    };
  }

  private static boolean isLaw(String text, Bracketed quoted) {
    return BOOK_MARKS.indexOf(text.charAt(quoted.start())) < 0 && endsAsLaw(text, quoted.content());
  }

  /** ‘온라인 플랫폼 공정화법’ 공청회: what the event is about. */
  private static boolean endsAsLaw(String text, Span name) {
    return LAWS.startOfEnding(text, name.start(), name.end()) < name.end()
        && LIKE_LAWS.startOfEnding(text, name.start(), name.end()) == name.end();
  }

  private static EntityType typeByCue(WordSequence words, Bracketed quoted) {
    if (Versions.isBehind(quoted.content().of(words.document().text()))) {
      return EntityType.PRODUCT;
    }
    if (QuotationCues.isBehind(words, quoted, WORKS)
        || WorkContext.isOf(words, quoted)
        || StageContext.isOf(words, quoted)) {
      return EntityType.WORK;
    }
    if (isPhrase(words.document().text(), quoted)
        && NounReading.isClause(words.document(), quoted.content())) {
      return QuotedKinds.ofNamed(words, quoted);
    }
    if (QuotationCues.isBehind(words, quoted, ORGANIZATIONS)) {
      return EntityType.ORGANIZATION;
    }
    if (namesItself(words.document().text(), quoted.content())
        || QuotationCues.isBefore(words, quoted, EVENTS)
        || QuotationCues.isBehind(words, quoted, EVENTS)
        || QuotationCues.isMarked(words, quoted, EVENTS)
        || isHeld(words, quoted)) {
      return endsAsLaw(words.document().text(), quoted.content()) ? null : EntityType.EVENT;
    }
    if (QuotationCues.isBehind(words, quoted, PRODUCTS)
        || QuotationCues.isBehind(words, quoted, THINGS)
        || QuotationCues.isMarked(words, quoted, PRODUCTS)
        || QuotationCues.isBefore(words, quoted, PRODUCTS)
            && !isRemark(words.document().text(), quoted)) {
      return EntityType.PRODUCT;
    }
    if (isSite(words.document(), quoted.content())) {
      return EntityType.LOCATION;
    }
    if (OrganizationContext.isOf(words, quoted)) {
      return EntityType.ORGANIZATION;
    }
    EntityType known = knownThing(words.document().text(), quoted.content());
    if (known != null) {
      return known;
    }
    return ProductContext.isOf(words, quoted) ? EntityType.PRODUCT : QuotedKinds.of(words, quoted);
  }

  /**
   * What a list has it for, or the series that it is of (‘마비노기 영웅전’), where that is no body, place
   * or person, who are found by themselves.
   */
  private static EntityType knownThing(String text, Span name) {
    EntityType whole = listed(name.of(text));
    int space = text.indexOf(' ', name.start() + MIN_SERIES);
    boolean goesOn = whole == null && space > 0 && space < name.end();
    boolean isShort = goesOn && text.indexOf(' ', space + 1) >= name.end();
    return isShort ? listed(text.substring(name.start(), space)) : whole;
  }

  private static EntityType listed(String name) {
    return KnownNames.all()
        .find(name)
        .map(KnownName::type)
        .filter(OF_THINGS::contains)
        .orElse(null);
  }

  /** ‘은포 바다축제’ says what it is, and so does ‘제3회 은포 독서대전’. */
  private static boolean namesItself(String text, Span name) {
    int space = text.indexOf(' ', name.start());
    boolean isNumbered =
        space > 0
            && space < name.end()
            && EventEdition.isNumber(text.substring(name.start(), space));
    int ending = SELF_NAMED.startOfEnding(text, name.start(), name.end());
    return isNumbered || ending < name.end() && ending - name.start() >= ThingKinds.MIN_COMPOUND;
  }

  /** ‘은포 휴게소’ is a place, whatever is before the ending. */
  private static boolean isSite(AnnotatedDocument document, Span name) {
    int ending = SITES.startOfEnding(document.text(), name.start(), name.end());
    return ending < name.end()
        && ending - name.start() >= ThingKinds.MIN_COMPOUND
        && NounReading.isNominal(document, new Span(name.start(), ending));
  }

  /** Of a short word the dictionary makes a verb where it is a name: 하루온. */
  private static boolean isPhrase(String text, Bracketed quoted) {
    return quoted.content().length() > MAX_WORD || quoted.content().of(text).indexOf(' ') >= 0;
  }

  /** ‘꼼수 인상’ 제품. */
  private static boolean isRemark(String text, Bracketed quoted) {
    Span words = quoted.content();
    return REMARKS.startOfEnding(text, words.start(), words.end()) < words.end();
  }

  private static boolean isHeld(WordSequence words, Bracketed quoted) {
    Word word = QuotationCues.wordBefore(words, quoted);
    return word != null && HELD.contains(word.of(words.document().text()));
  }
}
