package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.statement.RelationRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two entities that one article names.
 *
 * @param source the lower of the two ids, as PostgreSQL compares them
 * @param sentences how many sentences name both
 * @param evidence indexes of up to 5 sentences that name both; where none does, of the first that
 *     names each; ascending
 */
public record CoOccurrence(UUID source, UUID target, int sentences, List<Integer> evidence) {

  /**
   * Pairs grow with the square of the entities. So many most salient ones cover every ordinary
   * article whole; a book-length text is cut to 1,770 edges.
   */
  static final int MAX_ENTITIES = 60;

  /** A reader checks an edge by a few sentences; more only swell the answers. */
  static final int MAX_EVIDENCE = 5;

  /** Java compares UUIDs as signed numbers; PostgreSQL, as its text does, without signs. */
  private static final Comparator<Named> BY_ID =
      Comparator.comparing(each -> each.entity().toString());

  public CoOccurrence {
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
    evidence = List.copyOf(evidence);
  }

  /**
   * Pairs of the entities that an article names, at most the 60 most salient of them; and every
   * pair that a relation joins.
   */
  public static List<CoOccurrence> of(List<Named> entities, List<RelationRow> relations) {
    List<Named> linked =
        entities.stream()
            .sorted(Comparator.comparingDouble(Named::salience).reversed())
            .limit(MAX_ENTITIES)
            .sorted(BY_ID)
            .toList();
    List<CoOccurrence> pairs = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      for (int j = i + 1; j < linked.size(); j++) {
        pairs.add(pair(linked.get(i), linked.get(j)));
      }
    }
    pairs.addAll(related(entities, relations, Set.copyOf(linked)));
    return pairs;
  }

  /** The pairs that a relation joins, and that are not linked anyway. */
  private static List<CoOccurrence> related(
      List<Named> entities, List<RelationRow> relations, Set<Named> linked) {
    Map<UUID, Named> byId =
        entities.stream().collect(Collectors.toMap(Named::entity, Function.identity()));
    return relations.stream()
        .filter(relation -> relation.object() != null)
        .map(relation -> List.of(byId.get(relation.subject()), byId.get(relation.object())))
        .filter(pair -> !linked.containsAll(pair))
        .map(pair -> pair.stream().sorted(BY_ID).toList())
        .distinct()
        .map(pair -> pair(pair.getFirst(), pair.getLast()))
        .toList();
  }

  private static CoOccurrence pair(Named source, Named target) {
    BitSet both = (BitSet) source.sentences().clone();
    both.and(target.sentences());
    IntStream evidence =
        both.isEmpty()
            ? IntStream.of(source.sentences().nextSetBit(0), target.sentences().nextSetBit(0))
            : both.stream().limit(MAX_EVIDENCE);
    return new CoOccurrence(
        source.entity(),
        target.entity(),
        both.cardinality(),
        evidence.filter(sentence -> sentence >= 0).sorted().boxed().toList());
  }

  /**
   * An entity an article names.
   *
   * @param sentences indexes of the sentences that name it
   */
  public record Named(UUID entity, double salience, BitSet sentences) {}
}
