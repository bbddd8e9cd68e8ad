package io.newsgraph.gateway.loading;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Calls that no loader gathers, such as those of lists: what two fields of one request ask for in
 * the same words is read once. Never shared across requests, whose callers may have other rights.
 */
public final class SharedReads {

  private SharedReads() {}

  /**
   * The answer to a call, made now unless the request has made it already.
   *
   * @param client whose call it is
   * @param arguments everything the answer depends on; may hold null
   */
  public static <T> CompletionStage<T> read(
      Context context, Class<?> client, List<?> arguments, Supplier<CompletionStage<T>> call) {
    @SuppressWarnings("unchecked") // one client and its arguments have one kind of answer
    CompletionStage<T> read =
        (CompletionStage<T>)
            ofRequest(context).computeIfAbsent(new Key(client, arguments), key -> call.get());
    return read;
  }

  private static ConcurrentMap<Key, CompletionStage<?>> ofRequest(Context context) {
    GraphQLContext request = context.unwrap(DataFetchingEnvironment.class).getGraphQlContext();
    return request.computeIfAbsent(SharedReads.class, key -> new ConcurrentHashMap<>());
  }

  private record Key(Class<?> client, List<?> arguments) {}
}
