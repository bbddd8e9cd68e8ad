package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.Analysis;
import io.newsgraph.analysis.analysis.AnalysisState.ArticleEntity;
import io.newsgraph.analysis.analysis.AnalysisState.Status;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.graph.ArticleGraphs;
import io.newsgraph.analysis.graph.Graph;
import io.newsgraph.analysis.graph.Graph.Node;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.keyword.Keyword;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads many articles' analyses at once: at most eight statements, however many articles. */
@ApplicationScoped
class AnalysisReader {

  private static final String STATES =
      """
      select a.id, a.revision, coalesce(t.status, 'DONE') as status,
             n.revision as analyzed_revision, n.analyzer, n.analyzed_at
      from article a
      left join task t on t.article_id = a.id
      left join analysis n on n.article_id = a.id
      where a.id = any(?::uuid[])
      """;

  private final Database database;

  AnalysisReader(Database database) {
    this.database = database;
  }

  /** The states of those of the articles that are known. */
  List<AnalysisState> read(Collection<UUID> articles, AnalysisFields fields) {
    return database.read(sql -> read(sql, articles, fields));
  }

  private static List<AnalysisState> read(
      Sql sql, Collection<UUID> articles, AnalysisFields fields) {
    List<Head> heads = sql.list(STATES, Head::of, articles);
    List<UUID> analyzed = heads.stream().filter(Head::isAnalyzed).map(Head::article).toList();
    Parts parts = Parts.read(sql, analyzed, fields);
    return heads.stream().map(head -> head.state(fields, parts)).toList();
  }

  private record Parts(
      Map<UUID, List<Keyword>> keywords,
      Map<UUID, List<ArticleEntity>> entities,
      Map<UUID, Graph> graphs) {

    static Parts read(Sql sql, List<UUID> articles, AnalysisFields fields) {
      Map<UUID, List<Keyword>> keywords =
          fields.keywords() ? KeywordReader.read(sql, articles) : Map.of();
      Map<UUID, List<ArticleEntity>> entities =
          fields.entities() || fields.graph() ? ArticleEntityReader.read(sql, articles) : Map.of();
      Map<UUID, Graph> graphs =
          fields.graph() ? ArticleGraphs.read(sql, nodes(articles, entities)) : Map.of();
      return new Parts(keywords, entities, graphs);
    }

    private static Map<UUID, List<Node>> nodes(
        List<UUID> articles, Map<UUID, List<ArticleEntity>> entities) {
      Map<UUID, List<Node>> nodes = new HashMap<>();
      for (UUID article : articles) {
        nodes.put(
            article,
            entities.getOrDefault(article, List.of()).stream()
                .map(named -> new Node(named.entity(), named.mentions().size(), null))
                .toList());
      }
      return nodes;
    }
  }

  private record Head(
      UUID article,
      int revision,
      Status status,
      int analyzedRevision,
      String analyzer,
      OffsetDateTime analyzedAt) {

    static Head of(Row row) {
      return new Head(
          row.uuid("id"),
          row.integer("revision"),
          Status.valueOf(row.text("status")),
          row.integer("analyzed_revision"),
          row.text("analyzer"),
          row.time("analyzed_at"));
    }

    boolean isAnalyzed() {
      return analyzer != null;
    }

    AnalysisState state(AnalysisFields fields, Parts parts) {
      boolean current = isAnalyzed() && analyzedRevision == revision;
      Analysis analysis = isAnalyzed() && fields.analysis() ? analysis(fields, parts) : null;
      return new AnalysisState(new ArticleId(article), status, revision, analysis, current);
    }

    private Analysis analysis(AnalysisFields fields, Parts parts) {
      return new Analysis(
          new ArticleId(article),
          analyzedRevision,
          analyzer,
          analyzedAt,
          null,
          fields.keywords() ? parts.keywords().getOrDefault(article, List.of()) : null,
          fields.entities() ? parts.entities().getOrDefault(article, List.of()) : null,
          parts.graphs().get(article));
    }
  }
}
