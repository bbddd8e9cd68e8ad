package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.relay.PageRequest;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The entities named together with an entity. */
@Singleton
final class NeighboursLoader extends EntityPageLoader<NeighbourEdge> {

  NeighboursLoader(
      @RestClient EntityClient client, @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(service, client::neighbours);
  }

  /**
   * @param types which neighbours, or null for all
   * @param fields of each
   */
  CompletionStage<NeighbourConnection> page(
      Context context,
      Entity entity,
      List<EntityType> types,
      PageRequest page,
      Set<String> fields) {
    Set<EntityType> wanted = types == null ? null : Set.copyOf(types);
    return load(context, new Key(new EntityPage(entity.id(), wanted, page), fields))
        .thenApply(NeighbourConnection::of);
  }
}
