package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.graph.EntityGraph;
import io.newsgraph.gateway.graph.ServiceGraph;
import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.statement.Quotation;
import io.newsgraph.gateway.statement.Relation;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What an article's newest analysed revision says. Only the parts that were asked for are there;
 * the others are null. The lists are served by {@link AnalysisApi}, since they take arguments.
 */
@Description("What an article says, as far as it was worked out; every part can show its places.")
public record Analysis(
    @Ignore String articleId,
    @Description(
            "The revision that was analysed, and that all offsets count in; null for `analyzeText`.")
        Integer revision,
    @NonNull @Description("The analyser and its version.") String analyzer,
    @NonNull @Description("When it was analysed.") OffsetDateTime analyzedAt,
    @Description("What the article is about; null where the text does not tell.") Topic topic,
    @Ignore List<Keyword> keywords,
    @Ignore List<AnalyzedEntity> entities,
    @Ignore List<Quotation> quotations,
    @Ignore List<Relation> relations,
    @Ignore List<TimeExpression> dates,
    @Ignore List<Amount> amounts,
    @Ignore ServiceGraph graph,
    @Name("isCurrent") @Description("Whether that is the article's newest revision.")
        boolean current) {

  public Analysis {
    keywords = ListLimit.bounded(keywords);
    entities = ListLimit.bounded(entities);
    quotations = ListLimit.bounded(quotations);
    relations = ListLimit.bounded(relations);
    dates = ListLimit.bounded(dates);
    amounts = ListLimit.bounded(amounts);
  }

  /** The same analysis, knowing whether it is of the article's newest revision. */
  Analysis asCurrent(boolean isCurrent) {
    return new Analysis(
        articleId,
        revision,
        analyzer,
        analyzedAt,
        topic,
        keywords,
        entities,
        quotations,
        relations,
        dates,
        amounts,
        graph,
        isCurrent);
  }

  EntityGraph entityGraph() {
    return graph == null ? null : graph.toEntityGraph();
  }
}
