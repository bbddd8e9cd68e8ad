package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.paging.PageBatch;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The sentences that state a relation between the ends of edges of the corpus: for each type those
 * of the newest articles.
 */
final class EdgeRelations {

  /** One index range for each edge and type, however many articles state it. */
  private static final String STATED =
      """
      select wanted.ordinal, found.*
      from json_to_recordset(?::json) as wanted(ordinal int, source uuid, target uuid)
      cross join unnest(?::text[]) as each(type)
      cross join lateral (
        select newest.type, newest.rank, newest.effective_at, newest.article_id, a.revision,
               a.sentences -> newest.position ->> 'text' as text,
               (a.sentences -> newest.position ->> 'start')::int as start_offset,
               (a.sentences -> newest.position ->> 'end')::int as end_offset
        from (
          select type, article_id, effective_at, (evidence -> 0 ->> 'sentence')::int as position,
                 row_number() over (order by effective_at desc, article_id desc) as rank
          from article_relation
          where source = wanted.source and target = wanted.target and type = each.type
            and object is not null and %s
          order by effective_at desc, article_id desc limit %d
        ) newest
        join analysis a using (article_id)
      ) found
      order by found.rank, found.effective_at desc, found.type
      """;

  private static final List<String> TYPES =
      Arrays.stream(RelationType.values()).map(Enum::name).toList();

  private EdgeRelations() {}

  /** The sentences of each edge, the newest of each type before a second; in one statement. */
  static List<List<Evidence>> read(Sql sql, GraphSource source, List<EdgeWeight> weights) {
    List<List<Evidence>> stated = new ArrayList<>();
    weights.forEach(_ -> stated.add(new ArrayList<>()));
    List<Pair> pairs = PageBatch.number(weights, Pair::of);
    List<Object> parameters = new ArrayList<>(List.of(Json.write(pairs), TYPES));
    parameters.addAll(source.evidenceParameters());
    sql.list(
        STATED.formatted(source.evidence(), CoOccurrence.MAX_EVIDENCE),
        row -> {
          EdgeType type = EdgeType.valueOf(row.text("type"));
          return stated.get(row.integer("ordinal")).add(EdgeEvidence.of(row, type));
        },
        parameters.toArray());
    return stated;
  }

  private record Pair(int ordinal, UUID source, UUID target) {

    static Pair of(int ordinal, EdgeWeight weight) {
      return new Pair(ordinal, weight.source(), weight.target());
    }
  }
}
