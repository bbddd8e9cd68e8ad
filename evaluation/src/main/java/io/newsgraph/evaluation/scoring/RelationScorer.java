package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldRelation;
import io.newsgraph.evaluation.gold.GoldRelation.Hedging;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Scores the relations of an article: the right type between the right two. */
final class RelationScorer implements Scorer {

  private static final Set<RelationType> WITHOUT_DIRECTION =
      EnumSet.of(RelationType.PARTNER, RelationType.COMPETE, RelationType.MEETING);

  private final Map<RelationType, Tally> tallies = new EnumMap<>(RelationType.class);

  /** Null where the gold tells no details. */
  private final RelationDetailScorer details;

  RelationScorer(RelationDetailScorer details) {
    this.details = details;
  }

  RelationScorer() {
    this(new RelationDetailScorer());
  }

  @Override
  public void score(Comparison comparison) {
    List<Relation> open = new ArrayList<>(comparison.found().relations());
    List<GoldRelation> requiredFirst =
        comparison.gold().relations().stream()
            .sorted(Comparator.comparing(GoldRelation::optional))
            .toList();
    for (GoldRelation gold : requiredFirst) {
      Optional<Relation> answer = answer(gold, open, comparison);
      answer.ifPresent(open::remove);
      if (!gold.optional()) {
        scoreGold(gold, answer.orElse(null), comparison);
      }
    }
    open.stream()
        .filter(relation -> !isIgnored(relation, comparison))
        .filter(relation -> requiredFirst.stream().noneMatch(g -> isOther(g, relation, comparison)))
        .forEach(relation -> scoreSpurious(relation, comparison));
  }

  /** 은포당 홍길동 의원: where two types are right, both may be told. */
  private static boolean isOther(GoldRelation gold, Relation found, Comparison comparison) {
    return gold.types().size() > 1 && isSame(gold, found, comparison);
  }

  /**
   * @param answer null where none was found
   */
  private void scoreGold(GoldRelation gold, Relation answer, Comparison comparison) {
    if (answer == null) {
      of(gold.type()).missed();
      comparison.missed("relation", RelationText.of(gold));
      return;
    }
    of(gold.type()).hit();
    if (details != null) {
      details.score(gold, answer, comparison);
    }
  }

  private void scoreSpurious(Relation relation, Comparison comparison) {
    of(relation.type()).spurious();
    comparison.spurious("relation", RelationText.of(relation));
  }

  /** The relation that is meant; of several offices the one of the same label. */
  private static Optional<Relation> answer(
      GoldRelation gold, List<Relation> found, Comparison comparison) {
    List<Relation> candidates =
        found.stream().filter(relation -> isSame(gold, relation, comparison)).toList();
    return candidates.stream()
        .filter(relation -> Objects.equals(gold.label(), relation.label()))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static boolean isSame(GoldRelation gold, Relation found, Comparison comparison) {
    if (!gold.types().contains(found.type()) || isOverstated(gold, found)) {
      return false;
    }
    boolean straight =
        isMeant(gold.subject(), found.subject(), comparison)
            && isMeant(gold.object(), found.object(), comparison);
    return straight
        || WITHOUT_DIRECTION.contains(found.type())
            && isMeant(gold.subject(), found.object(), comparison)
            && isMeant(gold.object(), found.subject(), comparison);
  }

  /** Hearsay that need not be given must not be given as a fact. */
  private static boolean isOverstated(GoldRelation gold, Relation found) {
    return gold.optional() && gold.hedging() == Hedging.HEDGED && !found.hedged();
  }

  private static boolean isMeant(GoldEntity gold, EntityCluster found, Comparison comparison) {
    if (gold == null || found == null) {
      return gold == null && found == null;
    }
    return comparison.alignment().meantBy(found).filter(entity -> entity == gold).isPresent();
  }

  /** What stands between things that need not be found is neither right nor wrong. */
  private static boolean isIgnored(Relation relation, Comparison comparison) {
    boolean object =
        relation.object() != null && comparison.alignment().isIgnored(relation.object());
    return object || comparison.alignment().isIgnored(relation.subject());
  }

  @Override
  public void report(String half, Report report) {
    TypeTable.report(
        new Table("Relations, " + half, "type", "gold", "found", "P", "R", "F1"),
        tallies,
        "gold." + half + ".relations",
        report);
    if (details != null) {
      details.report(half, report);
    }
  }

  private Tally of(RelationType type) {
    return tallies.computeIfAbsent(type, t -> new Tally());
  }
}
