package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.RelationalNouns;
import io.newsgraph.analysis.relation.reading.RelationalNouns.Meaning;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.reading.UnitReader;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the note in parentheses behind a name says of it: whom a person plays or sits for,
 * 이강훈(은포 유나이티드), and who heads an institution, 한빛부(장관 노준석).
 */
public final class NoteFinder {

  /** How far behind a court's name its chamber stands, in units. */
  private static final int REACH = 2;

  private static final String FORMER = "전";

  private static final List<String> SEATS = WordList.lines(NoteFinder.class, "seats-in-notes.txt");

  private final UnitReader reader;

  public NoteFinder(UnitReader reader) {
    this.reader = reader;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Span note = units.get(i).note();
      Unit name = note == null ? null : named(units, i);
      if (name != null) {
        boolean isBeside = name == units.get(i) || Titles.isTitle(units.get(i).text());
        read(name, note, isBeside, found);
        if (name != units.get(i) && isBeside && name.isOf(EntityType.PERSON)) {
          office(name, reader.read(note.start(), note.end()), found);
        }
      }
    }
    return found;
  }

  /** The name that a note stands behind; of 은포지법 민사합의62부(부장판사 홍길동) that of the court. */
  private static Unit named(List<Unit> units, int noted) {
    for (int i = noted; i >= Math.max(0, noted - REACH); i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NAME)) {
        return unit.clusters().size() == 1 ? unit : null;
      }
      if (!unit.is(Unit.Kind.NOUN) || i < noted && unit.particle() != Particle.NONE) {
        return null;
      }
    }
    return null;
  }

  private void read(Unit name, Span note, boolean isBeside, List<Statement> found) {
    EntityCluster holder = name.cluster();
    List<Unit> units = reader.read(note.start(), note.end());
    if (units.isEmpty()) {
      return;
    }
    if (holder.type() == EntityType.PERSON) {
      if (isBeside) {
        member(name, units, found);
      }
    } else if (holder.type() == EntityType.ORGANIZATION || holder.type() == EntityType.LOCATION) {
      head(name, units, note.end() + 1, found);
    }
  }

  /** 배숙영 사외이사(은포대 교수), 김하준 감사(전 은포청 국장): another office, behind the one before it. */
  private static void office(Unit person, List<Unit> note, List<Statement> found) {
    boolean isBare = note.stream().allMatch(unit -> unit.particle() == Particle.NONE);
    Unit title = note.isEmpty() ? null : note.getLast();
    if (!isBare || title == null || !title.is(Unit.Kind.NOUN) || !Titles.isTitle(title.text())) {
      return;
    }
    note.stream()
        .filter(unit -> unit.isOf(EntityType.ORGANIZATION))
        .findFirst()
        .map(
            body ->
                new Statement(
                    RelationType.ROLE,
                    person.cluster(),
                    body.cluster(),
                    title.text(),
                    FORMER.equals(note.getFirst().text()),
                    false,
                    person.start(),
                    title.end()))
        .ifPresent(found::add);
  }

  /** 총장 이광형 of KAIST·총장 이광형: an alias stands before who heads it. */
  private static List<Unit> behindAlias(List<Unit> note) {
    boolean hasAlias =
        note.size() > 2 && note.getFirst().is(Unit.Kind.NAME) && note.get(1).is(Unit.Kind.JOINT);
    return hasAlias ? note.subList(2, note.size()) : note;
  }

  /** The club or party alone, or with what divides it from the rest: 은포당·서울 강남갑, 19·은포당. */
  private static void member(Unit person, List<Unit> whole, List<Statement> found) {
    List<Unit> note = startsWithAge(whole) ? whole.subList(2, whole.size()) : whole;
    Unit first = note.getFirst();
    boolean isAlone =
        note.size() == 1 || note.get(1).is(Unit.Kind.JOINT) || note.get(1).is(Unit.Kind.COMMA);
    if (!isAlone || !isOrganization(first) || first.particle() != Particle.NONE) {
      return;
    }
    found.add(
        Statement.between(
            RelationType.MEMBER,
            person.cluster(),
            first.cluster(),
            person.start(),
            note.getLast().to() + 1));
  }

  private static boolean startsWithAge(List<Unit> note) {
    boolean isDivided =
        note.size() > 2 && (note.get(1).is(Unit.Kind.JOINT) || note.get(1).is(Unit.Kind.COMMA));
    return isDivided && note.getFirst().text().chars().allMatch(Character::isDigit);
  }

  private static boolean isOrganization(Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION) && !isOtherSpelling(unit);
  }

  /** 루미나(LUMINA): what is Latin and stands nowhere else is the name again. */
  private static boolean isOtherSpelling(Unit unit) {
    return unit.cluster().mentions().size() == 1
        && unit.text().chars().noneMatch(c -> Hangul.isSyllable((char) c));
  }

  /** 나루소프트(서울 강남구 소재): the last place is the nearest. */
  private static void located(Unit institution, List<Unit> note, int end, List<Statement> found) {
    boolean isSeat = note.size() > 1 && SEATS.contains(note.getLast().text());
    Unit place = isSeat ? note.get(note.size() - 2) : null;
    boolean isPlace =
        place != null && place.is(Unit.Kind.NAME) && place.cluster().type() == EntityType.LOCATION;
    if (isPlace) {
      EntityCluster subject = institution.cluster();
      EntityCluster object = place.cluster();
      int start = institution.start();
      found.add(Statement.between(RelationType.LOCATED, subject, object, start, end));
    }
  }

  /** 나루소프트(모회사 한빛전자). */
  private static void related(Unit institution, List<Unit> note, int end, List<Statement> found) {
    Meaning meaning = RelationalNouns.of(note.getFirst().text());
    Unit other = note.get(1);
    if (meaning != null && note.size() == 2 && other.is(Unit.Kind.NAME)) {
      EntityCluster possessor = institution.cluster();
      EntityCluster named = other.cluster();
      NounStatements.add(found, meaning, possessor, named, false, institution.start(), end);
    }
  }

  private static void head(Unit institution, List<Unit> whole, int end, List<Statement> found) {
    List<Unit> note = behindAlias(whole);
    located(institution, note, end, found);
    boolean isShort = note.size() == 2 || note.size() == 3;
    if (!isShort || note.stream().anyMatch(unit -> unit.particle() != Particle.NONE)) {
      return;
    }
    related(institution, note, end, found);
    Unit title = note.getLast().is(Unit.Kind.NOUN) ? note.getLast() : note.getFirst();
    Unit person = note.size() == 2 && title == note.getLast() ? note.getFirst() : note.get(1);
    boolean isHead =
        title.is(Unit.Kind.NOUN)
            && Titles.isTitle(title.text())
            && person.is(Unit.Kind.NAME)
            && person.cluster().type() == EntityType.PERSON;
    if (isHead) {
      found.add(
          new Statement(
              RelationType.ROLE,
              person.cluster(),
              institution.cluster(),
              title.text(),
              false,
              false,
              institution.start(),
              end));
    }
  }
}
