package io.newsgraph.gateway.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps parsed and validated documents, as frontends send the same few again and again. SmallRye's
 * own cache counts documents, however long; a client could fill the memory with it.
 */
@Singleton
final class DocumentCache implements PreparsedDocumentProvider {

  /** In characters of query; a parsed document takes some 50 bytes for each: 50 MB at the most. */
  private static final long MAX_LENGTH = 1_000_000;

  private final Cache<String, PreparsedDocumentEntry> entries =
      Caffeine.newBuilder()
          .maximumWeight(MAX_LENGTH)
          .weigher((String query, PreparsedDocumentEntry entry) -> query.length())
          .build();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    return CompletableFuture.completedFuture(
        entries.get(input.getQuery(), query -> parseAndValidate.apply(input)));
  }

  boolean has(String query) {
    return entries.getIfPresent(query) != null;
  }
}
