package io.newsgraph.gateway.loading;

import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.upstream.ServiceRejection;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.Try;

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

  /**
   * The part of a key that a service may refuse, such as a URL or cursor that a client wrote. Where
   * a service refuses a batch, it is read again in as many calls as there are such parts, so that
   * one client's mistake befalls only the fields that have it.
   */
  protected abstract Object refusable(K key);

  /** Asks for one value. It arrives, or is null, when the level is read. */
  protected final CompletionStage<V> load(Context context, K key) {
    return load(context.unwrap(DataFetchingEnvironment.class), key);
  }

  /** The same, for a field that SmallRye does not know. */
  protected final CompletionStage<V> load(DataFetchingEnvironment field, K key) {
    DataLoader<K, V> loader = field.getDataLoader(name);
    return loader.load(key);
  }

  final String name() {
    return name;
  }

  final DataLoader<K, V> forOneRequest() {
    return DataLoaderFactory.newMappedDataLoaderWithTry(
        this::loadOrRefuse, DataLoaderOptions.newOptions().setMaxBatchSize(maxKeys).build());
  }

  private CompletionStage<Map<K, Try<V>>> loadOrRefuse(Set<K> keys) {
    return loadAll(keys)
        .handle(
            (values, failure) ->
                failure == null
                    ? completed(keys, key -> Try.succeeded(values.get(key)))
                    : failed(keys, failure))
        .thenCompose(Function.identity());
  }

  private CompletionStage<Map<K, Try<V>>> failed(Set<K> keys, Throwable failure) {
    Collection<Set<K>> parts =
        keys.stream().collect(Collectors.groupingBy(this::refusable, Collectors.toSet())).values();
    if (parts.size() == 1 || !isRejection(failure)) {
      return completed(keys, key -> Try.failed(failure));
    }
    return parts.stream()
        .map(this::loadOrRefuse)
        .reduce((some, more) -> some.thenCombine(more, BatchLoader::joined))
        .orElseThrow();
  }

  private static boolean isRejection(Throwable failure) {
    return failure instanceof ServiceRejection
        || (failure instanceof CompletionException
            && failure.getCause() instanceof ServiceRejection);
  }

  private static <K, V> CompletionStage<Map<K, V>> completed(Set<K> keys, Function<K, V> value) {
    return CompletableFuture.completedStage(
        keys.stream().collect(Collectors.toMap(Function.identity(), value)));
  }

  private static <K, V> Map<K, V> joined(Map<K, V> some, Map<K, V> more) {
    Map<K, V> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }
}
