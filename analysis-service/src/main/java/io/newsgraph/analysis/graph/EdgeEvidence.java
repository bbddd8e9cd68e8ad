package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.Graph.Edge;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.PageBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Gives edges of the corpus their sentences: of the newest articles, the first of each before a
 * second.
 */
final class EdgeEvidence {

  private static final String SENTENCES =
      """
      select wanted.ordinal, found.*
      from json_to_recordset(?::json) as wanted(ordinal int, source uuid, target uuid, sentences int)
      cross join lateral (
        select newest.article_id, a.revision,
               a.sentences -> s.position ->> 'text' as text,
               (a.sentences -> s.position ->> 'start')::int as start_offset,
               (a.sentences -> s.position ->> 'end')::int as end_offset
        from (
          select article_id, evidence, effective_at from article_edge
          where source = wanted.source and target = wanted.target
            and (shared or wanted.sentences = 0) and %s
          order by shared desc, effective_at desc limit %d
        ) newest
        join analysis a using (article_id)
        cross join lateral unnest(newest.evidence) with ordinality as s(position, rank)
        order by s.rank, newest.effective_at desc, newest.article_id limit %2$d
      ) found
      """;

  private EdgeEvidence() {}

  /** The edges with their evidence, in one statement. */
  static List<Edge> read(Sql sql, GraphSource source, List<EdgeWeight> weights) {
    List<List<Evidence>> evidence = new ArrayList<>();
    weights.forEach(_ -> evidence.add(new ArrayList<>()));
    List<Wanted> wanted = PageBatch.number(weights, Wanted::of);
    List<Object> parameters = new ArrayList<>(List.of(Json.write(wanted)));
    parameters.addAll(source.parameters());
    sql.list(
        SENTENCES.formatted(source.evidence(), CoOccurrence.MAX_EVIDENCE),
        row -> evidence.get(row.integer("ordinal")).add(evidence(row)),
        parameters.toArray());
    return PageBatch.number(weights, (ordinal, weight) -> edge(weight, evidence.get(ordinal)));
  }

  private static Edge edge(EdgeWeight weight, List<Evidence> evidence) {
    return new Edge(
        new EntityId(weight.source()),
        new EntityId(weight.target()),
        weight.weight(),
        List.of(EdgeType.CO_OCCURRENCE),
        evidence);
  }

  private static Evidence evidence(Row row) {
    return new Evidence(
        new ArticleId(row.uuid("article_id")),
        row.integer("revision"),
        row.text("text"),
        row.integer("start_offset"),
        row.integer("end_offset"));
  }

  private record Wanted(int ordinal, UUID source, UUID target, long sentences) {

    static Wanted of(int ordinal, EdgeWeight weight) {
      return new Wanted(ordinal, weight.source(), weight.target(), weight.sentences());
    }
  }
}
