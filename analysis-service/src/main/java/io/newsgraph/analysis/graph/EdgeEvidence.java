package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.graph.Graph.Evidence;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.paging.PageBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The sentences that name both ends of edges of the corpus: of the newest articles, the first of
 * each before a second.
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

  /** The sentences of each edge that name its ends, in one statement. */
  static List<List<Evidence>> read(Sql sql, GraphSource source, List<EdgeWeight> weights) {
    List<List<Evidence>> evidence = new ArrayList<>();
    weights.forEach(_ -> evidence.add(new ArrayList<>()));
    List<Wanted> wanted = PageBatch.number(weights, Wanted::of);
    List<Object> parameters = new ArrayList<>(List.of(Json.write(wanted)));
    parameters.addAll(source.evidenceParameters());
    sql.list(
        SENTENCES.formatted(source.evidence(), CoOccurrence.MAX_EVIDENCE),
        row -> evidence.get(row.integer("ordinal")).add(of(row, EdgeType.CO_OCCURRENCE)),
        parameters.toArray());
    return evidence;
  }

  /** A sentence of a row with its article, revision, text, start_offset and end_offset. */
  static Evidence of(Row row, EdgeType type) {
    return new Evidence(
        new ArticleId(row.uuid("article_id")),
        row.integer("revision"),
        row.text("text"),
        row.integer("start_offset"),
        row.integer("end_offset"),
        type);
  }

  private record Wanted(int ordinal, UUID source, UUID target, long sentences) {

    static Wanted of(int ordinal, EdgeWeight weight) {
      return new Wanted(ordinal, weight.source(), weight.target(), weight.sentences());
    }
  }
}
