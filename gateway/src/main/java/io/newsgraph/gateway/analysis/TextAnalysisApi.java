package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.analysis.AnalysisClient.Text;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Analyses texts that are no articles. */
@GraphQLApi
public class TextAnalysisApi {

  private final AnalysisClient client;
  private final Upstream service;

  TextAnalysisApi(
      @RestClient AnalysisClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    this.client = client;
    this.service = service;
  }

  @Query
  @Description(
      "What a text says; nothing of it is stored. It has no article and no revision. An entity that"
          + " articles name already is that entity; any other has `articleCount` 0 and an id that is"
          + " the same for the same name and type, but not kept: `entity(id:)` does not know it.")
  public CompletionStage<Analysis> analyzeText(
      Context context, @NonNull @Description("The text.") AnalyzeTextInput input) {
    Set<String> fields = AnalysisWanted.of(Selection.of(context)).fields();
    Text text = new Text(input.text(), input.title(), input.publishedAt(), fields);
    // Not a read: it takes longer than one, and trying again would double the work.
    return service.write(() -> client.text(text)).thenApply(analysis -> analysis.asCurrent(true));
  }
}
