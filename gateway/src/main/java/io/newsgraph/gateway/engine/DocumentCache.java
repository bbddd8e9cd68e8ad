package io.newsgraph.gateway.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import io.newsgraph.gateway.federation.FederatedSchema;
import io.newsgraph.gateway.guard.DocumentLimits;
import io.newsgraph.gateway.loading.Selections;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps parsed and validated documents, as frontends send the same few again and again. SmallRye's
 * own cache counts documents, however long; a client could fill the memory with it.
 */
@Singleton
final class DocumentCache implements PreparsedDocumentProvider {

  /**
   * In characters of query; a parsed document takes some 50 bytes for each, and what it selects as
   * much: 50 MB at the most.
   */
  private static final long MAX_LENGTH = 500_000;

  /** A selected field takes some 100 bytes. */
  private static final int CHARACTERS_PER_SELECTED_FIELD = 2;

  private final GraphQLSchema schema;
  private final DocumentLimits limits;
  private final ParserOptions parserOptions;
  private final Cache<String, KnownDocument> documents =
      Caffeine.newBuilder()
          .maximumWeight(MAX_LENGTH)
          .weigher((String query, KnownDocument document) -> query.length())
          .build();

  DocumentCache(FederatedSchema schema, DocumentLimits limits) {
    this.schema = schema.schema();
    this.limits = limits;
    this.parserOptions =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(limits.tokens()));
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    return CompletableFuture.completedFuture(
        KnownDocument.in(input.getGraphQLContext())
            .orElseGet(() -> document(input.getQuery()).entry()));
  }

  KnownDocument document(String query) {
    return documents.get(
        query,
        any ->
            new KnownDocument(
                parse(query), new Selections(query.length() / CHARACTERS_PER_SELECTED_FIELD)));
  }

  /** The operations of a valid document. */
  List<OperationDefinition> operations(String query) {
    PreparsedDocumentEntry entry = document(query).entry();
    return entry.hasErrors()
        ? List.of()
        : entry.getDocument().getDefinitionsOfType(OperationDefinition.class);
  }

  /** The kind of the operation of that name, or of the only one where the name is null. */
  Optional<Operation> operation(String query, String name) {
    List<OperationDefinition> operations = operations(query);
    if (name == null && operations.size() != 1) {
      return Optional.empty();
    }
    return operations.stream()
        .filter(operation -> name == null || name.equals(operation.getName()))
        .findFirst()
        .map(OperationDefinition::getOperation);
  }

  private PreparsedDocumentEntry parse(String query) {
    ParseAndValidateResult parsed =
        ParseAndValidate.parse(
            ExecutionInput.newExecutionInput(query)
                .locale(Locale.ENGLISH)
                .graphQLContext(context -> context.of(ParserOptions.class, parserOptions))
                .build());
    return parsed.isFailure()
        ? new PreparsedDocumentEntry(error(parsed.getSyntaxException()))
        : validated(parsed.getDocument());
  }

  private GraphQLError error(InvalidSyntaxException failure) {
    return switch (failure) {
      case ParseCancelledException tooMany -> limits.tooManyTokens();
      case ParseCancelledTooDeepException tooDeep -> limits.tooDeep();
      default -> failure.toInvalidSyntaxError();
    };
  }

  /** Bounds come before validation, which takes longer, and names each mistake. */
  private PreparsedDocumentEntry validated(Document document) {
    List<? extends GraphQLError> errors =
        limits
            .violation(document)
            .<List<? extends GraphQLError>>map(List::of)
            .orElseGet(() -> validate(document));
    return errors.isEmpty()
        ? new PreparsedDocumentEntry(document)
        : new PreparsedDocumentEntry(document, errors);
  }

  private List<? extends GraphQLError> validate(Document document) {
    try {
      return ParseAndValidate.validate(schema, document, Locale.ENGLISH);
    } catch (IndexOutOfBoundsException nothingLeft) {
      // graphql-java looks for the field of a subscription whose only one is skipped.
      return List.of(EventSourceStrategy.nothingSelected());
    }
  }
}
