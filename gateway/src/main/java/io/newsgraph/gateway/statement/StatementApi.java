package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.article.Article;
import io.newsgraph.gateway.article.ArticleLoader;
import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.relay.PageRequest;
import io.smallrye.graphql.api.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Joins what is stated with the articles that state it. */
@GraphQLApi
public class StatementApi {

  private final ArticleLoader articles;
  private final QuotationsLoader quotations;
  private final RolesLoader roles;

  StatementApi(ArticleLoader articles, QuotationsLoader quotations, RolesLoader roles) {
    this.articles = articles;
    this.quotations = quotations;
    this.roles = roles;
  }

  @Description("What the entity said, in the newest articles first. Null if it can't be read.")
  public CompletionStage<QuotationConnection> quotations(
      Context context,
      @Source Entity entity,
      @Description(PageRequest.FIRST) Integer first,
      @Description(PageRequest.AFTER) String after,
      @Description(PageRequest.LAST) Integer last,
      @Description(PageRequest.BEFORE) String before) {
    PageRequest page = PageRequest.of(first, after, last, before, Selection.of(context));
    return quotations.page(context, entity, page);
  }

  @Description(
      "The offices that the entity holds and those that are held in it, by its newest 2,000"
          + " statements of either; those that most articles state first. Null if they can't be read.")
  public CompletionStage<RoleConnection> roles(
      Context context,
      @Source Entity entity,
      @Description(PageRequest.FIRST) Integer first,
      @Description(PageRequest.AFTER) String after,
      @Description(PageRequest.LAST) Integer last,
      @Description(PageRequest.BEFORE) String before) {
    PageRequest page = PageRequest.of(first, after, last, before, Selection.of(context));
    return roles.page(context, entity, page);
  }

  @Description(
      "The article that reports it. Null for `analyzeText`, and where it was deleted a moment ago.")
  public CompletionStage<Article> article(Context context, @Source Quotation quotation) {
    return byId(context, quotation.articleId());
  }

  @Description(
      "The article that states it. Null for `analyzeText`, and where it was deleted a moment ago.")
  public CompletionStage<Article> article(Context context, @Source RelationEvidence evidence) {
    return byId(context, evidence.articleId());
  }

  private CompletionStage<Article> byId(Context context, String id) {
    return id == null ? CompletableFuture.completedStage(null) : articles.byId(context, id);
  }
}
