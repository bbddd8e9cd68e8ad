package io.newsgraph.gateway.fetching;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Fetches fields without what SmallRye does for each of them, whether anybody needs it or not: a
 * context of its own with everything selected below it, as JSON, and for methods a change of CDI's
 * request context. An answer has thousands of fields. SmallRye finds this class by Java's service
 * loader.
 */
@SuppressWarnings("rawtypes") // as the interface declares it
public final class LeanFetchers implements DataFetcherService {

  /** Asked before Quarkus' fetchers, whose number is 1. */
  private static final int PRIORITY = 0;

  @Override
  public Integer getPriority() {
    return PRIORITY;
  }

  @Override
  public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
    return RecordField.canFetch(field) ? new RecordField(field, owner) : null;
  }

  @Override
  public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
    return new MethodField(operation);
  }

  @Override
  public PlugableBatchableDataFetcher getCompletionStageDataFetcher(
      Operation operation, Type type) {
    return new MethodField(operation);
  }
}
