package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.graph.EntityGraph;
import io.newsgraph.gateway.graph.ServiceGraph;
import io.newsgraph.gateway.guard.ListLimit;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What an article's newest analysed revision says. Only the parts that were asked for are there;
 * the others are null. Keywords and entities are served by {@link AnalysisApi}, since they take
 * arguments.
 */
@Description("What an article says, as far as it was worked out; every part can show its places.")
public record Analysis(
    @Ignore String articleId,
    @NonNull @Description("The revision that was analysed, and that all offsets count in.")
        Integer revision,
    @NonNull @Description("The analyser and its version.") String analyzer,
    @NonNull @Description("When it was analysed.") OffsetDateTime analyzedAt,
    @Ignore List<Keyword> keywords,
    @Ignore List<AnalyzedEntity> entities,
    @Ignore ServiceGraph graph,
    @Name("isCurrent") @Description("Whether that is the article's newest revision.")
        boolean current) {

  /** The parts analysis-service can be asked for one by one; ids and revision always come. */
  static final Set<String> FIELDS =
      Set.of("analyzer", "analyzedAt", "keywords", "entities", "graph");

  public Analysis {
    keywords = ListLimit.bounded(keywords);
    entities = ListLimit.bounded(entities);
  }

  /** The same analysis, knowing whether it is of the article's newest revision. */
  Analysis asCurrent(boolean isCurrent) {
    return new Analysis(
        articleId, revision, analyzer, analyzedAt, keywords, entities, graph, isCurrent);
  }

  EntityGraph entityGraph() {
    return graph == null ? null : graph.toEntityGraph();
  }
}
