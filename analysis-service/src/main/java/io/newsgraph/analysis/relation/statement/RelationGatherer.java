package io.newsgraph.analysis.relation.statement;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.relation.statement.Relation.Evidence;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.time.DateOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the statements of one relation. */
public final class RelationGatherer {

  /** Types whose two sides may be given in either order. */
  public static final Set<RelationType> WITHOUT_DIRECTION =
      EnumSet.of(RelationType.PARTNER, RelationType.COMPETE, RelationType.MEETING);

  /**
   * Somebody has one office beside another; what is delivered beside something else is told once.
   */
  private static final Set<RelationType> TOLD_APART_BY_LABEL =
      EnumSet.of(RelationType.ROLE, RelationType.APPOINT);

  private final EvidenceDates dates;
  private final Map<Key, Gathered> relations = new LinkedHashMap<>();

  /** Clusters by number: to compare them by all of their mentions takes long. */
  private final Map<EntityCluster, Integer> numbers = new IdentityHashMap<>();

  private record Key(RelationType type, int subject, int object, String label, boolean former) {

    Key turned() {
      return new Key(type, object, subject, label, former);
    }
  }

  private static final class Gathered {
    private final Statement first;
    private final List<Evidence> evidence = new ArrayList<>();
    private String earliest;
    private String label;

    Gathered(Statement first) {
      this.first = first;
    }

    boolean isEarlier(String date) {
      return earliest == null || DateOrder.BY_BEGIN.compare(date, earliest) < 0;
    }
  }

  public RelationGatherer(EvidenceDates dates) {
    this.dates = dates;
  }

  /** Adds what a sentence states, as new evidence where it was stated before. */
  public void add(Statement statement, Sentence sentence) {
    Key key = key(statement);
    boolean isTurned =
        WITHOUT_DIRECTION.contains(key.type()) && relations.containsKey(key.turned());
    Gathered gathered =
        relations.computeIfAbsent(isTurned ? key.turned() : key, k -> new Gathered(statement));
    boolean isKnown =
        gathered.evidence.stream()
            .skip(Math.max(0, gathered.evidence.size() - 2L))
            .anyMatch(e -> e.start() < statement.end() && statement.start() < e.end());
    if (isKnown) {
      return;
    }
    gathered.label = gathered.label == null ? statement.label() : gathered.label;
    Optional<String> date = dates.of(sentence, statement);
    date.filter(d -> gathered.isEarlier(d)).ifPresent(d -> gathered.earliest = d);
    gathered.evidence.add(
        new Evidence(
            sentence.index(),
            statement.start(),
            statement.end(),
            statement.hedged(),
            date.orElse(dates.published())));
  }

  private Key key(Statement s) {
    String label = TOLD_APART_BY_LABEL.contains(s.type()) ? s.label() : null;
    return new Key(s.type(), number(s.subject()), number(s.object()), label, s.former());
  }

  private int number(EntityCluster cluster) {
    return cluster == null ? -1 : numbers.computeIfAbsent(cluster, c -> numbers.size());
  }

  /** Each relation once, in order of its first evidence. */
  public List<Relation> relations() {
    return relations.entrySet().stream()
        .filter(each -> !isPartOfPurchase(each.getKey()) && !isOfMaker(each) && !isAtHome(each))
        .map(each -> relation(each.getValue()))
        .toList();
  }

  /** Who takes over a company gets its shares, and is told as no investor beside that. */
  private boolean isPartOfPurchase(Key key) {
    return key.type() == RelationType.INVEST
        && relations.containsKey(
            new Key(RelationType.ACQUIRE, key.subject(), key.object(), null, false));
  }

  /** Who made a work brings it out: it is told once. */
  private boolean isOfMaker(Map.Entry<Key, Gathered> each) {
    Key key = each.getKey();
    return key.type() == RelationType.LAUNCH
        && each.getValue().first.object().type() == EntityType.WORK
        && relations.containsKey(
            new Key(RelationType.DEVELOP, key.subject(), key.object(), null, false));
  }

  /** 고성에 공장이 있는 한빛전자가 납품한다: where it is, is not to whom it delivers. */
  private boolean isAtHome(Map.Entry<Key, Gathered> each) {
    Key key = each.getKey();
    return key.type() == RelationType.SUPPLY
        && relations.containsKey(
            new Key(RelationType.LOCATED, key.subject(), key.object(), null, false));
  }

  private Relation relation(Gathered gathered) {
    Statement first = gathered.first;
    return new Relation(
        first.type(),
        first.subject(),
        first.object(),
        gathered.label,
        first.former(),
        gathered.evidence.stream().allMatch(Evidence::hedged),
        gathered.earliest == null ? dates.published() : gathered.earliest,
        gathered.evidence);
  }
}
