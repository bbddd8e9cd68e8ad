package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.office.HeadsOfBodies;
import io.newsgraph.analysis.relation.office.OfficePlaces;
import io.newsgraph.analysis.relation.reading.Ending;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.referent.ReferentKind;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a trigger means beside the words of its sentence and between these two: 만나다 in a final
 * is a match, 계약을 맺다 about goods a supply.
 */
final class Sense {

  /** 은포 유나이티드로 옮겼다: players do so. */
  private static final String MOVES = "옮";

  private static final String MEETS = "만나";
  private static final String CONTRACT = "계약";
  private static final String CANDIDATE = "후보";
  private static final String ALL = "100";

  /** Where one meets whom one plays against. */
  private static final List<String> MATCHES = WordList.lines(Sense.class, "matches.txt");

  private static final int MATCH_REACH = 8;

  private static final Set<String> STAKES =
      WordSections.of(Sense.class, "stakes.txt").set("counted");

  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)%?");

  /** Per cent of the shares from which on the holder has influence: K-IFRS 1028, paragraph 5. */
  private static final double SIGNIFICANT = 20;

  /** How far behind the company its share may stand, in units: 나루소프트 지분 12%. */
  private static final int STAKE_REACH = 3;

  /** What makes a contract one about goods: 칩을 공급하는 계약. */
  private static final List<String> SUPPLIED = WordList.lines(Sense.class, "supplying-verbs.txt");

  private final List<Unit> units;
  private final OfficePlaces places;

  Sense(List<Unit> units, OfficePlaces places) {
    this.units = units;
    this.places = places;
  }

  /** 표일영은 시집을 냈다: who brings out a work of one's own has made it. */
  static RelationType of(RelationType said, EntityCluster maker, EntityCluster made) {
    boolean isAuthor =
        said == RelationType.LAUNCH
            && maker.type() == EntityType.PERSON
            && made.type() == EntityType.WORK;
    return isAuthor ? RelationType.DEVELOP : said;
  }

  /**
   * @param said what the trigger's frame says
   * @param end where the statement ends in the text
   * @return null where it says nothing of these two
   */
  RelationType of(
      RelationType said, Reading reading, EntityCluster subject, EntityCluster object, int end) {
    return switch (said) {
      case MEETING -> meeting(reading, subject, object, end);
      case PARTNER -> isOfGoods(reading) ? RelationType.SUPPLY : said;
      case ACQUIRE -> isSmallStake(reading) ? RelationType.INVEST : said;
      case MEMBER -> mayBelong(reading, object) ? said : null;
      default -> said;
    };
  }

  /** 현대건설은 8일 은포은행과 만난다: teams meet in a match, companies by their people. */
  private RelationType meeting(
      Reading reading, EntityCluster subject, EntityCluster object, int end) {
    boolean areCompanies =
        reading.trigger().stem().equals(MEETS)
            && ReferentKind.isCompany(subject)
            && ReferentKind.isCompany(object);
    if (areCompanies) {
      return null;
    }
    return isInMatch(end) ? RelationType.COMPETE : RelationType.MEETING;
  }

  /** 결승에서 홍길동을 만나 이겼다. */
  private boolean isInMatch(int end) {
    int last = units.size() - 1;
    while (last >= 0 && units.get(last).start() >= end) {
      last--;
    }
    for (int i = last; i >= 0 && i > last - MATCH_REACH; i--) {
      Unit unit = units.get(i);
      boolean isAt = unit.is(Unit.Kind.NOUN) && unit.particle() == Particle.AT;
      if (isAt && MATCHES.stream().anyMatch(unit.text()::endsWith)) {
        return true;
      }
    }
    return false;
  }

  /** 칩을 공급하는 계약을 맺었다. */
  private boolean isOfGoods(Reading reading) {
    Phrase noun = reading.noun();
    boolean isContract = noun != null && reading.trigger().nouns().contains(CONTRACT);
    int first = !isContract ? 0 : noun.genitive() == null ? noun.first() : noun.genitive().first();
    for (int i = isContract ? noun.last() : -1; i >= 0 && i >= first - 1; i--) {
      boolean isSupply =
          units.get(i).ending() == Ending.ADNOMINAL
              && SUPPLIED.stream().anyMatch(units.get(i).text()::startsWith);
      if (isSupply) {
        return true;
      }
    }
    return false;
  }

  /** Clubs alone sign contracts with players, and parties alone have candidates. */
  private boolean mayBelong(Reading reading, EntityCluster body) {
    Trigger trigger = reading.trigger();
    boolean isOfClubs =
        trigger.frame().subject().contains(Particle.WITH)
            || reading.noun() == null && trigger.stem().startsWith(MOVES);
    boolean isOfParties = trigger.nouns().contains(CANDIDATE);
    return (!isOfClubs || places.isClub(body)) && (!isOfParties || HeadsOfBodies.isParty(body));
  }

  /** 지분 12%를 사들였다: an investment. */
  private boolean isSmallStake(Reading reading) {
    Phrase object = reading.object();
    for (int i = object == null ? units.size() : object.first();
        i < units.size() && i <= object.last() + STAKE_REACH;
        i++) {
      Matcher share = SHARE.matcher(units.get(i).text());
      boolean isOfStake = isStake(i - 1) || isStake(i + 1);
      if (isOfStake && share.matches()) {
        return Double.parseDouble(share.group(1)) < SIGNIFICANT;
      }
    }
    return object != null && object.particle() == Particle.TOPIC && isOnlyShareSmall();
  }

  /** 나루소프트는 은포투자가 지분 15%를 사들인 곳이다: the share stands far from whose it is. */
  private boolean isOnlyShareSmall() {
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Matcher share = SHARE.matcher(units.get(i).text());
      if ((isStake(i - 1) || isStake(i + 1)) && share.matches()) {
        shares.add(Double.parseDouble(share.group(1)));
      }
    }
    return shares.size() == 1 && shares.getFirst() < SIGNIFICANT;
  }

  private boolean isStake(int index) {
    return index >= 0 && index < units.size() && STAKES.contains(units.get(index).text());
  }

  /** 지분 100%를 가진: who holds all of a company owns it. */
  boolean isWhole(Reading reading) {
    return reading.noun() != null
        && units.subList(reading.noun().first(), reading.noun().last() + 1).stream()
            .anyMatch(unit -> unit.text().startsWith(ALL + "%") || unit.text().equals(ALL));
  }
}
