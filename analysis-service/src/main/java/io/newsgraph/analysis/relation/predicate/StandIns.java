package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.noun.SeatFinder;
import io.newsgraph.analysis.relation.reading.Frame;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;
import java.util.Set;

/** Tells which nouns stand for the body that is named before them: 은포은행 총재, 나루소프트 지분. */
final class StandIns {

  /** What is bought stands for the company: 나루소프트 지분 51%를 인수했다. */
  private static final Set<String> STAKES =
      WordSections.of(StandIns.class, "stakes.txt").set("bought");

  /** 나루소프트 주식을 사들였다: some are bought of what stays whose it is. */
  private static final String STOCKS = "주식";

  private static final WordSections WORDS = WordSections.of(StandIns.class, "stand-ins.txt");

  /** What is said of the company itself: 나루소프트 본사를 제소했다. */
  private static final Set<String> HEADQUARTERS = WORDS.set("headquarters");

  /** 나루소프트 연구소가 개발한. */
  private static final Set<String> WORKSHOPS = WORDS.set("workshops");

  /** How the names of the parts of a body end. */
  private static final List<String> DEPARTMENTS =
      WordList.lines(StandIns.class, "parts-of-bodies.txt");

  private final List<Unit> units;

  StandIns(List<Unit> units) {
    this.units = units;
  }

  /** 은포은행 총재에 임명됐다 names the organisation, 나루소프트 지분을 인수했다 the company. */
  boolean contain(Frame frame, Phrase phrase) {
    if (phrase.isNamed() || FrameFiller.modifier(phrase) == null) {
      return false;
    }
    String head = units.get(phrase.last()).text();
    return switch (frame.type()) {
      case APPOINT -> Titles.isTitle(head) || Titles.isTitle(previous(phrase));
      case ROLE -> Titles.isTitle(head) || Titles.isTitle(previous(phrase)) || isDepartment(head);
      case ACQUIRE -> hasStake(phrase);
      case SUE -> HEADQUARTERS.contains(head);
      case DEVELOP -> WORKSHOPS.contains(head);
      case SUPPLY -> SeatFinder.isSite(head) && isOfBody(phrase);
      default -> false;
    };
  }

  /** Whether a phrase is an office and nothing else: 대표를. */
  boolean isOffice(Phrase phrase) {
    return !phrase.isNamed() && Titles.isTitle(units.get(phrase.last()).text());
  }

  /** 은포전자 법무팀을 이끄는: the office is in the company. */
  private static boolean isDepartment(String noun) {
    return DEPARTMENTS.stream().anyMatch(noun::endsWith);
  }

  /** 은포병원 구내식당에; 은포 공장에 is at a place. */
  private static boolean isOfBody(Phrase phrase) {
    return phrase.genitive() != null
        || phrase.inner().stream().allMatch(c -> c.type() == EntityType.ORGANIZATION);
  }

  /** Whether a phrase is of something that stands at a place: 첫 공장은. */
  boolean isSite(Phrase phrase) {
    return SeatFinder.isSite(units.get(phrase.last()).text());
  }

  private String previous(Phrase phrase) {
    return phrase.last() > phrase.first() ? units.get(phrase.last() - 1).text() : "";
  }

  /** 지분을 은포투자로부터 사들이다: stakes are no goods. */
  boolean areBought(PendingPhrases pending) {
    return pending.backwards().stream()
        .anyMatch(phrase -> phrase.particle() == Particle.OBJECT && areShares(phrase));
  }

  /** 나루소프트는 은포투자가 지분 61%를 사들였다: the topic, of which the stake is; null for nothing. */
  Phrase ownerOfStake(Phrase buyer, PendingPhrases pending) {
    Phrase topic = pending.topic();
    boolean isOther =
        topic != null
            && topic != buyer
            && topic.isNamed()
            && buyer.isNamed()
            && FrameFiller.areOf(EntityType.ORGANIZATION, topic.heads())
            && !topic.heads().contains(buyer.heads().getFirst());
    boolean isStake =
        pending.backwards().stream()
            .filter(phrase -> phrase.particle() == Particle.OBJECT && !phrase.isNamed())
            .anyMatch(phrase -> FrameFiller.modifier(phrase) == null && hasStake(phrase));
    return isOther && isStake ? topic : null;
  }

  private boolean areShares(Phrase phrase) {
    return hasStake(phrase) || STOCKS.equals(units.get(phrase.last()).text());
  }

  private boolean hasStake(Phrase phrase) {
    return units.subList(phrase.first(), phrase.last() + 1).stream()
        .anyMatch(unit -> STAKES.contains(unit.text()));
  }
}
