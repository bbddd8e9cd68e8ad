package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.entity.EntityPageLoader;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.relay.PageRequest;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Pages of entities' roles. */
@Singleton
final class RolesLoader extends EntityPageLoader<RoleEdge> {

  RolesLoader(
      @RestClient StatementClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(service, client::roles);
  }

  CompletionStage<RoleConnection> page(Context context, Entity entity, PageRequest page) {
    Set<String> fields = Selection.of(context).at("edges/node").fields(Role.class);
    return load(context, Key.of(entity, page, fields)).thenApply(RoleConnection::of);
  }
}
