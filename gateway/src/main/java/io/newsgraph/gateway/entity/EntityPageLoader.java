package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.entity.EntityClient.EntityPage;
import io.newsgraph.gateway.entity.EntityClient.PageRequests;
import io.newsgraph.gateway.entity.EntityClient.Pages;
import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.relay.Edge;
import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Reads pages that hang on entities: those of one level in one call, whatever entities and
 * arguments they have.
 */
abstract class EntityPageLoader<T extends Edge> extends BatchLoader<EntityPage, Page<T>> {

  private final Upstream service;
  private final Function<PageRequests, Uni<Pages<T>>> call;

  EntityPageLoader(Upstream service, Function<PageRequests, Uni<Pages<T>>> call) {
    super(EntityClient.MAX_PAGES);
    this.service = service;
    this.call = call;
  }

  /** Ids were checked before; whether a cursor is of this list, the service knows. */
  @Override
  protected final Object refusable(EntityPage key) {
    return key.page();
  }

  @Override
  protected final CompletionStage<Map<EntityPage, Page<T>>> loadAll(Set<EntityPage> keys) {
    List<EntityPage> asked = List.copyOf(keys);
    return service
        .read(() -> call.apply(new PageRequests(asked)))
        .thenApply(answer -> assigned(asked, answer.pages()));
  }

  private static <T extends Edge> Map<EntityPage, Page<T>> assigned(
      List<EntityPage> asked, List<Page<T>> pages) {
    Map<EntityPage, Page<T>> values = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      values.put(asked.get(i), pages.get(i));
    }
    return values;
  }
}
