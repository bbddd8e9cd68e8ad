package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.article.ArticleLoader;
import io.newsgraph.gateway.entity.EntityType;
import io.newsgraph.gateway.graph.EntityGraph;
import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.statement.Quotation;
import io.newsgraph.gateway.statement.Relation;
import io.newsgraph.gateway.statement.RelationType;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Joins articles with their analyses. What takes arguments works on the analysis already read. */
@GraphQLApi
public class AnalysisApi {

  private static final String FIRST = "How many, from 1 to 500. All, up to 500, unless given.";

  private final AnalysisLoader analyses;
  private final ArticleLoader articles;

  AnalysisApi(AnalysisLoader analyses, ArticleLoader articles) {
    this.analyses = analyses;
    this.articles = articles;
  }

  @Description("How far the analysis of this revision is. Null if it can't be read.")
  public CompletionStage<AnalysisStatus> analysisStatus(Context context, @Source Article article) {
    return analyses.status(context, article.id()).thenApply(AnalysisState::status);
  }

  @Description(
      "What the article says. Null until it is analysed, and with an error where the analysis"
          + " can't be read; the article itself stays.")
  public CompletionStage<Analysis> analysis(Context context, @Source Article article) {
    return analyses.analysis(context, article.id()).thenApply(AnalysisState::known);
  }

  @Description(
      "The article, in its newest revision. Null for `analyzeText`, and where it was deleted a moment"
          + " ago.")
  public CompletionStage<Article> article(Context context, @Source Analysis analysis) {
    return analysis.articleId() == null
        ? CompletableFuture.completedStage(null)
        : articles.byId(context, analysis.articleId());
  }

  @NonNull
  @Description("The terms that set the article apart, best first.")
  public List<@NonNull Keyword> keywords(
      @Source Analysis analysis,
      @DefaultValue("10") @Description("How many, from 1 to 500; an analysis holds at most 50.")
          int first) {
    return ListLimit.requested(analysis.keywords(), first);
  }

  @NonNull
  @Description("The entities the article names, those it is most about first.")
  public List<@NonNull AnalyzedEntity> entities(
      @Source Analysis analysis,
      @Description("Only those of these types.") @Nullable List<@NonNull EntityType> types,
      @Description(FIRST) Integer first) {
    List<AnalyzedEntity> wanted =
        analysis.entities().stream()
            .filter(analyzed -> types == null || types.contains(analyzed.entity().type()))
            .toList();
    return limited(wanted, first);
  }

  @NonNull
  @Description("What somebody says in the article, in order of the text.")
  public List<@NonNull Quotation> quotations(
      @Source Analysis analysis, @Description(FIRST) Integer first) {
    return limited(analysis.quotations(), first);
  }

  @NonNull
  @Description("The relations that the article states, in order of their first evidence.")
  public List<@NonNull Relation> relations(
      @Source Analysis analysis,
      @Description("Only those of these types.") @Nullable List<@NonNull RelationType> types,
      @Description(FIRST) Integer first) {
    List<Relation> wanted =
        analysis.relations().stream()
            .filter(relation -> types == null || types.contains(relation.type()))
            .toList();
    return limited(wanted, first);
  }

  @NonNull
  @Description("The times that the article speaks of, in order of the text.")
  public List<@NonNull TimeExpression> dates(
      @Source Analysis analysis, @Description(FIRST) Integer first) {
    return limited(analysis.dates(), first);
  }

  @NonNull
  @Description("The quantities that the article states, in order of the text.")
  public List<@NonNull Amount> amounts(
      @Source Analysis analysis, @Description(FIRST) Integer first) {
    return limited(analysis.amounts(), first);
  }

  private static <T> List<T> limited(List<T> list, Integer first) {
    return first == null ? list : ListLimit.requested(list, first);
  }

  @Description("The entities the article names, and which of them it names together.")
  public EntityGraph graph(@Source Analysis analysis) {
    return analysis.entityGraph();
  }
}
