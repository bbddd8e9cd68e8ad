package io.newsgraph.gateway.loading;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

/**
 * Gathers what one level of a query wants of one kind, and reads it in one call: a GraphQL
 * DataLoader, new for each request. SmallRye's own batching ({@code @Source List<…>}) is not used:
 * its key is the source alone, so that aliases with different arguments get each other's results.
 *
 * @param <K> everything the answer depends on: the id, and the arguments and fields asked for
 */
public abstract class BatchLoader<K, V> {

  private final String name = getClass().getName();
  private final int maxKeys;

  /**
   * @param maxKeys the most keys the service takes in one call; more are read in several
   */
  protected BatchLoader(int maxKeys) {
    this.maxKeys = maxKeys;
  }

  /** Reads all keys at once. A key that is missing in the answer has no value. */
  protected abstract CompletionStage<Map<K, V>> loadAll(Set<K> keys);

  /** Asks for one value. It arrives, or is null, when the level is read. */
  protected final CompletionStage<V> load(Context context, K key) {
    DataLoader<K, V> loader = context.unwrap(DataFetchingEnvironment.class).getDataLoader(name);
    return loader.load(key);
  }

  final String name() {
    return name;
  }

  final DataLoader<K, V> forOneRequest() {
    return DataLoaderFactory.newMappedDataLoader(
        this::loadAll, DataLoaderOptions.newOptions().setMaxBatchSize(maxKeys).build());
  }
}
