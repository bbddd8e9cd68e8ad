package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.Analysis;
import io.newsgraph.analysis.article.AnalysisStatus;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Row;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.selection.Selected;
import io.newsgraph.analysis.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads many articles' analyses at once: at most twelve statements, however many articles. */
@ApplicationScoped
class AnalysisReader {

  private static final String STATES =
      """
      select a.id, a.revision, coalesce(t.status, 'DONE') as status,
             n.revision as analyzed_revision, n.analyzer, n.analyzed_at, n.topic, n.topic_score
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
  List<AnalysisState> read(Collection<UUID> articles, Asked asked) {
    return database.read(sql -> read(sql, articles, asked));
  }

  private static List<AnalysisState> read(Sql sql, Collection<UUID> articles, Asked asked) {
    List<Head> heads = sql.list(STATES, Head::of, articles);
    List<UUID> analyzed = heads.stream().filter(Head::isAnalyzed).map(Head::article).toList();
    ArticleRows rows = ArticleRows.read(sql, analyzed, asked);
    return heads.stream().map(head -> head.state(asked, rows)).toList();
  }

  private record Head(
      UUID article,
      int revision,
      AnalysisStatus status,
      int analyzedRevision,
      String analyzer,
      OffsetDateTime analyzedAt,
      Topic topic) {

    static Head of(Row row) {
      String topic = row.text("topic");
      return new Head(
          row.uuid("id"),
          row.integer("revision"),
          AnalysisStatus.valueOf(row.text("status")),
          row.integer("analyzed_revision"),
          row.text("analyzer"),
          row.time("analyzed_at"),
          topic == null ? null : new Topic(topic, row.decimal("topic_score")));
    }

    boolean isAnalyzed() {
      return analyzer != null;
    }

    AnalysisState state(Asked asked, ArticleRows rows) {
      boolean current = isAnalyzed() && analyzedRevision == revision;
      Analysis analysis = isAnalyzed() && !asked.fields().isNone() ? analysis(asked, rows) : null;
      return new AnalysisState(
          new ArticleId(article),
          status,
          revision,
          analysis == null ? null : new Selected<>(analysis, asked.fields()),
          current);
    }

    private Analysis analysis(Asked asked, ArticleRows rows) {
      StoredSentences origin =
          rows.sentences()
              .getOrDefault(
                  article,
                  new StoredSentences(new ArticleId(article), analyzedRevision, List.of()));
      AnalysisParts parts = AnalysisParts.of(article, origin, rows, asked);
      return Analysis.of(origin, analyzer, analyzedAt, topic, parts);
    }
  }
}
