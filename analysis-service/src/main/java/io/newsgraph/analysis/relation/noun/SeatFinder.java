package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where an organisation is, from the place before its name: 판교 나루소프트 본사, 서울 소공동 웨스틴조선호텔, 목포의
 * 조선업체 다온조선.
 */
public final class SeatFinder {

  private static final List<String> SITES = WordList.lines(SeatFinder.class, "sites.txt");
  private static final List<String> KINDS =
      WordList.lines(SeatFinder.class, "kinds-of-companies.txt");
  private static final WordSections WORDS = WordSections.of(SeatFinder.class, "seats.txt");

  private static final Set<String> AGES = WORDS.set("ages");
  private static final int REACH = 4;
  private static final String MET = "만난";

  /** What nobody has but the one that speaks of it without saying whose. */
  private static final List<String> OWN = WORDS.list("own");

  /** 동남아 데이터센터 사업: what one does with sites, whosever they are. */
  private static final Set<String> TRADE = WORDS.set("trade");

  private static final Set<String> STANDING = WORDS.set("standing");

  private SeatFinder() {}

  /** What the units of one sentence state of it. */
  public static List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    Unit subject = null;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.isOf(EntityType.ORGANIZATION)) {
        seat(units, i, found);
        standing(units, i, found);
      } else if (unit.isOf(EntityType.LOCATION) && isSite(unit.text())) {
        seatOfSite(units, i, found);
      }
      interview(units, i, found);
      int own = subject == null ? -1 : ownPlace(units, i, subject);
      if (own >= 0) {
        found.add(statement(subject, units.get(own), units.get(own), unit));
      }
      if (unit.particle().marksSubject()) {
        subject = unit.isOf(EntityType.ORGANIZATION) ? unit : null;
      }
    }
    return found;
  }

  /** 은포동에 있는 한빛전자 본사 앞에서. */
  private static void standing(List<Unit> units, int body, List<Statement> found) {
    boolean isStanding =
        body > 1
            && STANDING.contains(units.get(body - 1).text())
            && units.get(body - 2).isOf(EntityType.LOCATION)
            && units.get(body - 2).particle() == Particle.TO
            && units.get(body).particle() == Particle.NONE
            && isSite(units, body + 1);
    if (isStanding) {
      Unit place = units.get(body - 2);
      found.add(statement(units.get(body), place, place, units.get(body + 1)));
    }
  }

  /** 한빛전자는 은포 공장을 넓힌다, 은포 조립 공장에서 만든다: it is the subject's. */
  private static int ownPlace(List<Unit> units, int site, Unit subject) {
    Unit unit = units.get(site);
    boolean isAtEnd = unit.particle() == Particle.OBJECT || unit.particle() == Particle.AT;
    boolean isFollowed =
        unit.particle() == Particle.NONE
            && site + 1 < units.size()
            && units.get(site + 1).is(Unit.Kind.NOUN)
            && !TRADE.contains(units.get(site + 1).text());
    boolean isSite =
        unit.is(Unit.Kind.NOUN)
            && ((isAtEnd || isFollowed) && OWN.stream().anyMatch(unit.text()::endsWith)
                || isItself(unit, subject));
    for (int i = site - 1; isSite && i >= 0 && i > site - REACH; i--) {
      boolean leads = units.get(i).particle() == Particle.NONE && units.get(i).isNominal();
      if (!leads || units.get(i).isOf(EntityType.ORGANIZATION)) {
        return -1;
      }
      if (units.get(i).isOf(EntityType.LOCATION)) {
        return i < 1 || !isOwner(units.get(i - 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** 은포동 사무실에서 만난 홍길동 나루소프트 대표는: the office is where his company is. */
  private static void interview(List<Unit> units, int site, List<Statement> found) {
    boolean isMet =
        units.get(site).particle() == Particle.AT
            && OWN.stream().anyMatch(units.get(site).text()::endsWith)
            && site > 0
            && units.get(site - 1).isOf(EntityType.LOCATION)
            && site + 1 < units.size()
            && units.get(site + 1).text().startsWith(MET);
    for (int i = site + 2; isMet && i < units.size() && i <= site + 2 + REACH; i++) {
      Unit unit = units.get(i);
      if (unit.isOf(EntityType.ORGANIZATION)) {
        found.add(statement(unit, units.get(site - 1), units.get(site - 1), unit));
        return;
      }
      if (!unit.isNominal() || unit.particle().marksSubject()) {
        return;
      }
    }
  }

  /** 은포미술관은 은포동 미술관에서. */
  private static boolean isItself(Unit site, Unit subject) {
    String name = subject.cluster().name();
    return SITES.contains(site.text()) && name.endsWith(site.text());
  }

  private static void seat(List<Unit> units, int name, List<Statement> found) {
    int place = name > 0 ? place(units, name) : -1;
    if (place >= 0) {
      int last = isSite(units, name + 1) ? name + 1 : name;
      found.add(statement(units.get(name), units.get(place), units.get(place), units.get(last)));
    }
    int town = townBehind(units, name);
    int site = town < 0 ? -1 : siteBehind(units, town);
    if (site > 0) {
      found.add(statement(units.get(name), units.get(town), units.get(name), units.get(site)));
    }
  }

  /** 은포의 은포박물관, 경주 불국사: what stands at a place is known as a place itself. */
  private static void seatOfSite(List<Unit> units, int name, List<Statement> found) {
    Unit before = name > 0 ? units.get(name - 1) : null;
    boolean isPlaced =
        before != null
            && before.isOf(EntityType.LOCATION)
            && (before.particle() == Particle.NONE || before.particle() == Particle.OF)
            && before.cluster() != units.get(name).cluster();
    if (isPlaced) {
      found.add(statement(units.get(name), before, before, units.get(name)));
    }
  }

  /** 한빛전자 은포 공장, 한빛전자의 은포 공장: it is not the subject's. */
  private static boolean isOwner(Unit unit) {
    boolean leads = unit.particle() == Particle.NONE || unit.particle() == Particle.OF;
    return leads && unit.isOf(EntityType.ORGANIZATION);
  }

  private static Statement statement(Unit organization, Unit place, Unit first, Unit last) {
    return Statement.between(
        RelationType.LOCATED, organization.cluster(), place.cluster(), first.start(), last.end());
  }

  /** 한빛전자 은포 공장, 한빛전자의 미국 은포 공장: the last place behind a name; -1 for none. */
  private static int townBehind(List<Unit> units, int name) {
    Particle particle = units.get(name).particle();
    int town = name;
    while ((particle == Particle.NONE || particle == Particle.OF)
        && town + 1 < units.size()
        && units.get(town + 1).isOf(EntityType.LOCATION)
        && units.get(town + 1).particle() == Particle.NONE) {
      town++;
    }
    return town > name ? town : -1;
  }

  /** 은포 공장, 은포 백신 공장: what stands at a place; -1 for nothing. */
  private static int siteBehind(List<Unit> units, int town) {
    for (int i = town + 1; i < units.size() && i < town + REACH; i++) {
      if (!units.get(i).is(Unit.Kind.NOUN)) {
        return -1;
      }
      if (isSite(units.get(i).text())) {
        return i;
      }
      if (units.get(i).particle() != Particle.NONE) {
        return -1;
      }
    }
    return -1;
  }

  /** The place that a name is said to be at; -1 for none. */
  private static int place(List<Unit> units, int name) {
    int last = name > 1 && isAge(units.get(name - 1)) ? name - 2 : name - 1;
    Unit before = units.get(last);
    boolean isSiteItself = SITES.stream().anyMatch(units.get(name).text()::endsWith);
    boolean hasSite = units.get(name).particle() == Particle.NONE && isSite(units, name + 1);
    if (before.isOf(EntityType.LOCATION)) {
      boolean leads = before.particle() == Particle.NONE || before.particle() == Particle.OF;
      // 전남 해남의 땅끝식품: a town within its province is where something is.
      boolean isTown =
          before.particle() == Particle.OF
              && name > 1
              && units.get(name - 2).particle() == Particle.NONE
              && units.get(name - 2).isOf(EntityType.LOCATION);
      return leads && (isSiteItself || hasSite) || isTown ? last : -1;
    }
    return isKind(before) ? placeBefore(units, last) : -1;
  }

  /** 은포읍의 옛 나루초등학교. */
  private static boolean isAge(Unit unit) {
    return unit.particle() == Particle.NONE && AGES.contains(unit.text());
  }

  private static int placeBefore(List<Unit> units, int kind) {
    for (int i = kind - 1; i >= 0 && i > kind - REACH; i--) {
      Unit unit = units.get(i);
      if (unit.isOf(EntityType.LOCATION)) {
        return unit.particle() == Particle.NONE || unit.particle() == Particle.OF ? i : -1;
      }
      if (!unit.is(Unit.Kind.NOUN) || unit.particle() != Particle.NONE) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isKind(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && unit.particle() == Particle.NONE
        && KINDS.stream().anyMatch(unit.text()::endsWith);
  }

  /** Whether a noun is of something that stands at a place. */
  public static boolean isSite(String noun) {
    return SITES.stream().anyMatch(noun::endsWith);
  }

  private static boolean isSite(List<Unit> units, int index) {
    return index < units.size()
        && units.get(index).is(Unit.Kind.NOUN)
        && SITES.contains(units.get(index).text());
  }
}
