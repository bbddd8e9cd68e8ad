package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.Surnames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the person whom a family name with a title stands for: 김 대표 is the one person of the
 * article who is a 김 and a 대표, 송 전 시장 the one 송 who was a 시장, 박씨 the one 박 without a title. With
 * two such people, or none, it stands for nobody.
 */
public final class RoleReferences {

  /** Most words between a name and its title: 홍길동 전 은포대 컴퓨터공학과 교수. */
  private static final int MAX_WORDS_BETWEEN = 4;

  /** Family names that are everyday words before a title too: one, former, present. */
  private static final Set<String> AMBIGUOUS =
      WordSections.of(EntityType.class, "surnames-ambiguous.txt").set("of-people-known");

  private static final Set<String> FORMER =
      WordSections.of(EntityType.class, "words-before-titles.txt").set("with-surnames");

  /** Mr or Ms, attached to a family name: 박씨. */
  private static final String MR = "씨";

  /** Longest word that is a family name, 씨 and josa. */
  private static final int MAX_ATTACHED = 8;

  private static final char MIDDLE_DOT = '·';

  /** Somebody: what stands for a given name that is kept back. */
  private static final char KEPT_BACK = '모';

  /** Syllables of a name with a family name of one. */
  private static final int FULL_NAME = 3;

  /** Longest family name: 데라니시. */
  private static final int MAX_SURNAME = 6;

  /** Longest word looked at for a title. */
  private static final int MAX_TITLE = 20;

  private final WordSequence words;
  private final String text;
  private final RoleTable table = new RoleTable();
  private final AppointedTitles appointed;
  private final Set<Integer> nameEnds = new HashSet<>();
  private final Set<Integer> nameStarts = new HashSet<>();

  private RoleReferences(WordSequence words) {
    this.words = words;
    this.text = words.document().text();
    this.appointed = new AppointedTitles(words);
  }

  /**
   * @param names where people and things are named, in order of the text
   */
  public static List<Reference> find(WordSequence words, List<Reference> names) {
    RoleReferences search = new RoleReferences(words);
    names.forEach(search::readName);
    search.readUnnamed();
    return search.table.isEmpty() ? List.of() : search.references();
  }

  /** 박모(68) 씨: somebody whose name is kept back. */
  private void readUnnamed() {
    for (int i = 0; i < words.size(); i++) {
      int start = words.get(i).start();
      boolean mayBe = words.get(i).end() > start + 1 && text.charAt(start + 1) == KEPT_BACK;
      if (mayBe && KoreanNames.isUnnamed(text.substring(start, start + 2))) {
        table.addUnnamed(text.substring(start, start + 1));
      }
    }
  }

  private void readName(Reference name) {
    nameEnds.add(name.span().end());
    nameStarts.add(name.span().start());
    Referent person = name.referent();
    if (person.type() != EntityType.PERSON) {
      return;
    }
    readForeigner(name);
    String surname = surname(person.name());
    if (surname == null) {
      return;
    }
    table.addPerson(surname, person, name.span().start());
    if (text.startsWith(MR, name.span().end())) {
      table.addTitle(surname, MR, person);
    }
    for (String title : appointed.around(name.span().start())) {
      table.addAppointment(surname, title, person);
    }
    List<String> titles = titlesBehind(name.span());
    titles.forEach(title -> table.addTitle(surname, title, person));
    if (titles.isEmpty()) {
      titleBefore(name.span()).ifPresent(title -> table.addTitle(surname, title, person));
      titleInNote(name.span()).ifPresent(title -> table.addTitle(surname, title, person));
    }
  }

  /** 곡 of 곡지명: a family name that is on no list is the first syllable of three. */
  private static String surname(String name) {
    String known = Surnames.of(name);
    boolean isFormed = name.length() == FULL_NAME && Hangul.isSyllables(name, 0, FULL_NAME);
    return known == null && isFormed ? name.substring(0, 1) : known;
  }

  /**
   * 모테기 도시미쓰, 쩐 홍 하: in the East the family name comes first, and stands alone before a title. So
   * does the last name of 팜 민 찐, whom lists of names have in one word.
   */
  private void readForeigner(Reference name) {
    String written = name.span().of(text);
    int space = written.indexOf(' ');
    if (space < 0) {
      return;
    }
    table.addPerson(written.substring(0, space), name.referent(), name.span().start());
    boolean isListed = name.referent().name().indexOf(' ') < 0;
    if (isListed) {
      String last = written.substring(written.lastIndexOf(' ') + 1);
      table.addPerson(last, name.referent(), name.span().start());
    }
  }

  /** 대표 of 김영섭 KT 대표; both of 박도신 집행위원장 직무대행 and of 최상목 부총리 겸 기획재정부 장관. */
  private List<String> titlesBehind(Span name) {
    List<String> titles = new ArrayList<>();
    int end = endOfList(name.end());
    int first = words.firstFrom(end);
    int last = Math.min(words.size() - 1, first + MAX_WORDS_BETWEEN);
    for (int i = first; i <= last; i++) {
      boolean follows =
          i == first ? words.isPassedOver(end, words.get(i).start()) : words.followsDirectly(i);
      if (!follows) {
        return titles;
      }
      Word word = words.get(i);
      Optional<Span> title = PersonTitles.in(word, text);
      title.ifPresent(span -> titles.add(span.of(text)));
      if (title.filter(span -> span.end() < word.end()).isPresent()) {
        return titles;
      }
    }
    return titles;
  }

  /** 우설희·하진욱 공동대표: where the names joined by dots end, whose title is that of all. */
  private int endOfList(int nameEnd) {
    int end = nameEnd;
    while (end < text.length() && text.charAt(end) == MIDDLE_DOT) {
      int next = words.firstFrom(end + 1);
      boolean isWord = next < words.size() && words.get(next).start() == end + 1;
      if (!isWord || words.get(next).end() - end - 1 != FULL_NAME) {
        return end;
      }
      end = words.get(next).end();
    }
    return end;
  }

  /** 대표 of KT 대표인 김영섭 and of (대표 오지석). */
  private Optional<String> titleBefore(Span name) {
    int end = name.start() - 1;
    if (end < 2 || text.charAt(end) != ' ') {
      return Optional.empty();
    }
    int titleEnd = text.charAt(end - 1) == '인' ? end - 1 : end;
    int start = titleEnd;
    while (start > 0
        && end - start < MAX_TITLE
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return PersonTitles.in(new Word(text, start, titleEnd, 0), text)
        .filter(title -> title.end() == titleEnd)
        .map(title -> title.of(text));
  }

  /** 박사 of 은포은행(행장 오지석 박사): the words within parentheses are not among those read. */
  private Optional<String> titleInNote(Span name) {
    int end = text.indexOf(')', name.end());
    int start = name.end() + 1;
    if (end <= start || end - start > MAX_TITLE || text.charAt(name.end()) != ' ') {
      return Optional.empty();
    }
    return PersonTitles.in(new Word(text, start, end, 0), text)
        .filter(title -> title.start() == start && title.end() == end)
        .map(title -> title.of(text));
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Reference reference = referenceAt(i);
      if (reference != null) {
        references.add(reference);
      }
    }
    return references;
  }

  private Reference referenceAt(int index) {
    Word surname = words.get(index);
    int length = surname.end() - surname.start();
    boolean isNamed =
        nameStarts.contains(surname.start())
            || nameEnds.contains(surname.start() - 1)
            || nameEnds.contains(surname.end());
    if (isNamed) {
      return null;
    }
    if (length > 1 && length <= MAX_ATTACHED && hasMr(surname)) {
      Reference attached = attached(surname);
      if (attached != null) {
        return attached;
      }
    }
    return length <= MAX_SURNAME && isSurname(index) ? titled(index) : null;
  }

  private boolean hasMr(Word word) {
    return text.startsWith(MR, word.start() + 1) || text.startsWith(MR, word.start() + 2);
  }

  /** 박씨는: family name and title in one word. */
  private Reference attached(Word word) {
    for (int end : word.nounEnds()) {
      String noun = text.substring(word.start(), end);
      String surname = noun.endsWith(MR) ? noun.substring(0, noun.length() - 1) : "";
      if (table.hasSurname(surname)) {
        return reference(surname, MR, new Span(word.start(), end));
      }
    }
    return null;
  }

  private Reference titled(int index) {
    Word surname = words.get(index);
    int next = index + 1;
    next += isFormer(next) ? 1 : 0;
    if (!words.isSpaced(next) || nameStarts.contains(words.get(next).start())) {
      return null;
    }
    int titleStart = words.get(next).start();
    return PersonTitles.in(words.get(next), text)
        .filter(title -> title.start() == titleStart)
        .map(
            title ->
                reference(
                    Surnames.inHangul(surname.of(text)),
                    title.of(text),
                    new Span(surname.start(), title.end())))
        .orElse(null);
  }

  private Reference reference(String surname, String title, Span span) {
    Referent person = table.find(surname, title, span.start());
    return person == null ? null : new Reference(person, span, true);
  }

  private boolean isSurname(int index) {
    Word word = words.get(index);
    String surname = Surnames.inHangul(word.of(text));
    return table.hasSurname(surname)
        && (!AMBIGUOUS.contains(word.of(text)) || opensSentence(word) || isFormer(index + 1));
  }

  /** 한 전 전무: nobody says "one former". */
  private boolean isFormer(int index) {
    return words.isSpaced(index) && FORMER.contains(words.get(index).of(text));
  }

  private boolean opensSentence(Word word) {
    return words
        .document()
        .sentenceAt(word.start())
        .map(Sentence::start)
        .filter(start -> start == word.start())
        .isPresent();
  }
}
