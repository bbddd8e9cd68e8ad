package io.newsgraph.gateway.entity;

import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads the entities of one level of a query in one lookup. */
@Singleton
public final class EntityLoader extends BatchLoader<String, Entity> {

  private final EntityClient client;
  private final Upstream service;

  EntityLoader(
      @RestClient EntityClient client, @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(EntityClient.MAX_IDS);
    this.client = client;
    this.service = service;
  }

  /** The entity of an id, or what it was merged into; null where there is none. */
  public CompletionStage<Entity> byId(Context context, String id) {
    return load(context, id);
  }

  /** The same, for a field that SmallRye does not know. */
  public CompletionStage<Entity> byId(DataFetchingEnvironment field, String id) {
    return load(field, id);
  }

  /** None: ids were checked before. */
  @Override
  protected Object refusable(String id) {
    return "";
  }

  @Override
  protected CompletionStage<Map<String, Entity>> loadAll(Set<String> ids) {
    return service
        .read(() -> client.lookup(new EntityClient.Lookup(ids)))
        .thenApply(
            found ->
                found.entities().stream()
                    .collect(
                        Collectors.toMap(
                            EntityClient.Answer::askedId, EntityClient.Answer::entity)));
  }
}
