package io.newsgraph.gateway.entity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.relay.Edge;
import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageRequest;
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
public abstract class EntityPageLoader<T extends Edge>
    extends BatchLoader<EntityPageLoader.EntityPage, Page<T>> {

  /** The most pages that one call takes. */
  private static final int MAX_PAGES = 1_000;

  private final Upstream service;
  private final Function<PageRequests, Uni<Pages<T>>> call;

  protected EntityPageLoader(Upstream service, Function<PageRequests, Uni<Pages<T>>> call) {
    super(MAX_PAGES);
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

  public record PageRequests(List<EntityPage> requests) {}

  /**
   * One page of what hangs on one entity.
   *
   * @param types which neighbours; null for all, and for other lists
   */
  public record EntityPage(
      String entityId, Set<EntityType> types, @JsonUnwrapped PageRequest page) {

    public static EntityPage of(String entityId, PageRequest page) {
      return new EntityPage(entityId, null, page);
    }
  }

  /** The pages, in the order they were asked for. */
  public record Pages<T extends Edge>(List<Page<T>> pages) {

    public Pages {
      pages = List.copyOf(pages);
    }
  }
}
