package io.newsgraph.gateway.entity;

import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.loading.BatchLoader;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Reads the entities of one level of a query in one lookup, with the fields that any of them was
 * asked for.
 */
@Singleton
public final class EntityLoader extends BatchLoader<EntityLoader.Key, Entity> {

  private final EntityClient client;
  private final Upstream service;

  EntityLoader(
      @RestClient EntityClient client, @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service) {
    super(EntityClient.MAX_IDS);
    this.client = client;
    this.service = service;
  }

  record Key(String id, Set<String> fields) {}

  /**
   * The entity of an id, or what it was merged into, with the fields selected here; null where
   * there is none.
   */
  public CompletionStage<Entity> byId(Context context, String id) {
    return byId(context.unwrap(DataFetchingEnvironment.class), id);
  }

  /** The same, for a field that SmallRye does not know. */
  public CompletionStage<Entity> byId(DataFetchingEnvironment field, String id) {
    return load(field, new Key(id, Selection.of(field).fields(Entity.class)));
  }

  /** None: ids were checked before. */
  @Override
  protected Object refusable(Key key) {
    return "";
  }

  @Override
  protected CompletionStage<Map<Key, Entity>> loadAll(Set<Key> keys) {
    EntityClient.Lookup lookup = lookup(keys);
    return service.read(() -> client.lookup(lookup)).thenApply(found -> assigned(keys, found));
  }

  private static EntityClient.Lookup lookup(Set<Key> keys) {
    Set<String> ids = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    for (Key key : keys) {
      ids.add(key.id());
      fields.addAll(key.fields());
    }
    return new EntityClient.Lookup(ids, fields);
  }

  private static Map<Key, Entity> assigned(Set<Key> keys, EntityClient.Found found) {
    Map<String, Entity> byId =
        found.entities().stream()
            .collect(Collectors.toMap(EntityClient.Answer::askedId, EntityClient.Answer::entity));
    Map<Key, Entity> values = new HashMap<>();
    keys.forEach(key -> values.put(key, byId.get(key.id())));
    return values;
  }
}
