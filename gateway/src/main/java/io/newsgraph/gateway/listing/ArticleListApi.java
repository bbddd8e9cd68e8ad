package io.newsgraph.gateway.listing;

import io.newsgraph.gateway.article.ArticleConnection;
import io.newsgraph.gateway.article.ArticleEdge;
import io.newsgraph.gateway.article.ArticleLoader;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.loading.SharedReads;
import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageRequest;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Lists articles. A list never joins two services: one that filters by analysis is
 * analysis-service's, and its articles are read by id in one lookup; any other is
 * article-service's.
 */
@GraphQLApi
public class ArticleListApi {

  private final ArticleListClient articles;
  private final AnalyzedArticleListClient analyzed;
  private final Upstream articleService;
  private final Upstream analysisService;

  ArticleListApi(
      @RestClient ArticleListClient articles,
      @RestClient AnalyzedArticleListClient analyzed,
      @Identifier(ServiceName.ARTICLE_SERVICE) Upstream articleService,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream analysisService) {
    this.articles = articles;
    this.analyzed = analyzed;
    this.articleService = articleService;
    this.analysisService = analysisService;
  }

  @Query
  @NonNull
  @Description(
      "Articles, newest first unless ordered otherwise. Filtered by what analysis tells, the"
          + " list runs a moment behind what was ingested.")
  public CompletionStage<ArticleConnection> articles(
      Context context,
      @Description("Which articles. All unless given.") ArticleFilter filter,
      @DefaultValue("NEWEST") @Description("In which order.") ArticleOrder orderBy,
      @Description(PageRequest.FIRST) Integer first,
      @Description(PageRequest.AFTER) String after,
      @Description(PageRequest.LAST) Integer last,
      @Description(PageRequest.BEFORE) String before) {
    Selection selection = Selection.of(context);
    PageRequest page = PageRequest.of(first, after, last, before, selection);
    ArticleFilter kept = filter == null ? ArticleFilter.NONE : filter.checked();
    CompletionStage<Page<ArticleEdge>> read =
        kept.asksForAnalysis()
            ? byAnalysis(context, kept, orderBy, page)
            : byArticle(context, kept, orderBy, page, selection);
    return read.thenApply(ArticleConnection::of);
  }

  private CompletionStage<Page<ArticleEdge>> byArticle(
      Context context,
      ArticleFilter filter,
      ArticleOrder order,
      PageRequest page,
      Selection selection) {
    String fields = String.join(",", ArticleLoader.selected(selection, "edges/node"));
    return SharedReads.read(
        context,
        ArticleListClient.class,
        List.of(filter, order, page, fields),
        () ->
            articleService.read(
                () ->
                    articles.list(
                        filter.publishers(),
                        filter.sections(),
                        filter.from(),
                        filter.to(),
                        order,
                        fields,
                        page.query())));
  }

  private CompletionStage<Page<ArticleEdge>> byAnalysis(
      Context context, ArticleFilter filter, ArticleOrder order, PageRequest page) {
    return SharedReads.read(
        context,
        AnalyzedArticleListClient.class,
        List.of(filter, order, page),
        () ->
            analysisService.read(
                () ->
                    analyzed.list(
                        filter.entityIds(),
                        filter.match(),
                        filter.analysisStatus(),
                        filter.topics(),
                        filter.keywords(),
                        filter.publishers(),
                        filter.sections(),
                        filter.from(),
                        filter.to(),
                        order,
                        page.query())));
  }
}
