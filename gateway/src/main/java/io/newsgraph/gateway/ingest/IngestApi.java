package io.newsgraph.gateway.ingest;

import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.guard.GuardConfig;
import io.newsgraph.gateway.ingest.IngestClient.Ingested;
import io.newsgraph.gateway.ingest.IngestClient.NewArticle;
import io.newsgraph.gateway.relay.NodeId;
import io.newsgraph.gateway.rights.RequiresRole;
import io.newsgraph.gateway.rights.UserRole;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Takes articles in, and erases them. */
@GraphQLApi
public class IngestApi {

  private final IngestClient client;
  private final Upstream service;
  private final GuardConfig limits;

  IngestApi(
      @RestClient IngestClient client,
      @Identifier(ServiceName.ARTICLE_SERVICE) Upstream service,
      GuardConfig limits) {
    this.client = client;
    this.service = service;
    this.limits = limits;
  }

  @Mutation
  @RequiresRole(role = UserRole.EDITOR)
  @NonNull
  @Description(
      "For editors: takes an article in. The same again changes nothing and answers with the same id, so that it"
          + " can be sent again when an answer got lost.")
  public CompletionStage<IngestArticlePayload> ingestArticle(
      @NonNull @Description("The article.") IngestArticleInput input) {
    return UserErrors.told(
        () -> ingested(input), errors -> new IngestArticlePayload(null, null, errors));
  }

  @Mutation
  @RequiresRole(role = UserRole.EDITOR)
  @NonNull
  @Description(
      "For editors: erases an article, its input, revisions, analysis and share of every count.")
  public CompletionStage<DeleteArticlePayload> deleteArticle(
      @Id @NonNull @Description("The article's id.") String id) {
    return UserErrors.told(() -> deleted(id), errors -> new DeleteArticlePayload(null, errors));
  }

  private CompletionStage<IngestArticlePayload> ingested(IngestArticleInput input) {
    checkText(input.text());
    NewArticle article =
        new NewArticle(
            input.text(),
            input.title(),
            input.publisher(),
            input.section(),
            input.publishedAt(),
            input.canonicalUrl());
    return service.write(() -> client.ingest(article)).thenApply(IngestApi::payload);
  }

  private void checkText(String text) {
    if (text == null) {
      throw new RequestFailure("TEXT_REQUIRED", "Give the article's text.");
    }
    int limit = limits.textLength();
    if (text.length() > limit) {
      throw new RequestFailure(
          "TEXT_TOO_LARGE",
          "The text has %,d characters; at most %,d are taken in.".formatted(text.length(), limit));
    }
  }

  private CompletionStage<DeleteArticlePayload> deleted(String id) {
    String articleId = NodeId.requireArticle(id);
    return service
        .write(() -> client.delete(articleId))
        .thenApply(gone -> new DeleteArticlePayload(articleId, List.of()));
  }

  private static IngestArticlePayload payload(Ingested ingested) {
    return new IngestArticlePayload(ingested.article(), ingested.outcome(), List.of());
  }
}
