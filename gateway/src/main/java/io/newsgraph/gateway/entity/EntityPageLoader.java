package io.newsgraph.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Reads pages that hang on entities: those of one level in one call, whatever entities and
 * arguments they have, with the fields that any of them was asked for.
 */
public abstract class EntityPageLoader<T extends Edge>
    extends BatchLoader<EntityPageLoader.Key, Page<T>> {

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
  protected final Object refusable(Key key) {
    return key.page().page();
  }

  @Override
  protected final CompletionStage<Map<Key, Page<T>>> loadAll(Set<Key> keys) {
    List<EntityPage> asked = keys.stream().map(Key::page).distinct().toList();
    Set<String> fields = new TreeSet<>();
    keys.forEach(key -> fields.addAll(key.fields()));
    PageRequests requests = new PageRequests(asked, fields.isEmpty() ? null : fields);
    return service
        .read(() -> call.apply(requests))
        .thenApply(answer -> assigned(keys, asked, answer.pages()));
  }

  private static <T extends Edge> Map<Key, Page<T>> assigned(
      Set<Key> keys, List<EntityPage> asked, List<Page<T>> pages) {
    Map<EntityPage, Page<T>> read = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      read.put(asked.get(i), pages.get(i));
    }
    Map<Key, Page<T>> values = new HashMap<>();
    keys.forEach(key -> values.put(key, read.get(key.page())));
    return values;
  }

  /**
   * @param fields of what the pages hold; null where that is nothing but ids
   */
  @JsonInclude(Include.NON_NULL)
  public record PageRequests(List<EntityPage> requests, Set<String> fields) {}

  /** A page, and what is asked for of its items. */
  public record Key(EntityPage page, Set<String> fields) {

    public static Key of(Entity entity, PageRequest page, Set<String> fields) {
      return new Key(new EntityPage(entity.id(), null, page), fields);
    }
  }

  /**
   * One page of what hangs on one entity.
   *
   * @param types which neighbours; null for all, and for other lists
   */
  public record EntityPage(
      String entityId, Set<EntityType> types, @JsonUnwrapped PageRequest page) {}

  /** The pages, in the order they were asked for. */
  public record Pages<T extends Edge>(List<Page<T>> pages) {

    public Pages {
      pages = List.copyOf(pages);
    }
  }
}
