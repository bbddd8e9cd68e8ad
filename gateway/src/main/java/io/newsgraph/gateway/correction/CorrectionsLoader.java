package io.newsgraph.gateway.correction;

import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what was corrected about the entities of one level of a query in one call. */
@Singleton
final class CorrectionsLoader extends BatchLoader<String, List<Correction>> {

  private final CorrectionClient client;
  private final Upstream service;

  CorrectionsLoader(
      @RestClient CorrectionClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(CorrectionClient.MAX_IDS);
    this.client = client;
    this.service = service;
  }

  CompletionStage<List<Correction>> of(Context context, String entityId) {
    return load(context, entityId);
  }

  /** None: ids come from the service. */
  @Override
  protected Object refusable(String id) {
    return "";
  }

  @Override
  protected CompletionStage<Map<String, List<Correction>>> loadAll(Set<String> ids) {
    return service
        .read(() -> client.corrections(new CorrectionClient.Lookup(ids)))
        .thenApply(
            found ->
                found.entities().stream()
                    .collect(
                        Collectors.toMap(
                            CorrectionClient.OfEntity::entityId,
                            CorrectionClient.OfEntity::corrections)));
  }
}
