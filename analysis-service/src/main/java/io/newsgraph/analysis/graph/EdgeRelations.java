package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.paging.PageBatch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The relations that articles state between the ends of edges of the corpus, and where they do. */
final class EdgeRelations {

  /**
   * Which types there are for each edge, as (ordinal, source, target, type): from each type one
   * step in the index to the next, however many articles state it.
   */
  private static final String TYPES_OF_EDGES =
      """
      with recursive step as (
        select wanted.*, (
          select min(r.type) from article_relation r
          where r.source = wanted.source and r.target = wanted.target and r.object is not null) as type
        from json_to_recordset(?::json) as wanted(ordinal int, source uuid, target uuid)
        union all
        select ordinal, source, target, (
          select min(r.type) from article_relation r
          where r.source = step.source and r.target = step.target and r.object is not null
            and r.type > step.type)
        from step where type is not null
      ), stated as (select * from step where type is not null)
      """;

  /**
   * The limit keeps PostgreSQL from reading the whole table, as it takes all for far more edges.
   */
  private static final String TYPES =
      TYPES_OF_EDGES
          + """
          select ordinal, type from stated
          cross join lateral (
            select from article_relation
            where source = stated.source and target = stated.target and type = stated.type
              and object is not null and %s
            limit 1
          ) found
          """;

  /** One index range for each edge and type that there is. */
  private static final String SENTENCES =
      TYPES_OF_EDGES
          + """
          select stated.ordinal, found.*
          from stated
          cross join lateral (
            select newest.type, newest.rank, newest.effective_at, newest.article_id, a.revision,
                   a.sentences -> newest.position ->> 'text' as text,
                   (a.sentences -> newest.position ->> 'start')::int as start_offset,
                   (a.sentences -> newest.position ->> 'end')::int as end_offset
            from (
              select type, article_id, effective_at, (evidence -> 0 ->> 'sentence')::int as position,
                     row_number() over (order by effective_at desc, article_id desc) as rank
              from article_relation
              where source = stated.source and target = stated.target and type = stated.type
                and object is not null and %s
              order by effective_at desc, article_id desc limit %d
            ) newest
            join analysis a using (article_id)
          ) found
          order by found.rank, found.effective_at desc, found.type
          """;

  private EdgeRelations() {}

  /** The types that articles of the source state of each edge; in one statement. */
  static List<Set<EdgeType>> types(Sql sql, GraphSource source, List<EdgeWeight> weights) {
    List<Set<EdgeType>> types = new ArrayList<>();
    weights.forEach(_ -> types.add(EnumSet.noneOf(EdgeType.class)));
    sql.list(
        TYPES.formatted(source.evidence()),
        row -> types.get(row.integer("ordinal")).add(EdgeType.valueOf(row.text("type"))),
        parameters(source, weights));
    return types;
  }

  /** The sentences of each edge, the newest of each type before a second; in one statement. */
  static List<List<Evidence>> sentences(Sql sql, GraphSource source, List<EdgeWeight> weights) {
    List<List<Evidence>> stated = new ArrayList<>();
    weights.forEach(_ -> stated.add(new ArrayList<>()));
    sql.list(
        SENTENCES.formatted(source.evidence(), CoOccurrence.MAX_EVIDENCE),
        row -> {
          EdgeType type = EdgeType.valueOf(row.text("type"));
          return stated.get(row.integer("ordinal")).add(EdgeEvidence.of(row, type));
        },
        parameters(source, weights));
    return stated;
  }

  private static Object[] parameters(GraphSource source, List<EdgeWeight> weights) {
    List<Pair> pairs = PageBatch.number(weights, Pair::of);
    return Stream.concat(Stream.of(Json.write(pairs)), source.evidenceParameters().stream())
        .toArray();
  }

  private record Pair(int ordinal, UUID source, UUID target) {

    static Pair of(int ordinal, EdgeWeight weight) {
      return new Pair(ordinal, weight.source(), weight.target());
    }
  }
}
