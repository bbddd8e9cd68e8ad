package io.newsgraph.gateway.engine;

import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import io.newsgraph.gateway.loading.Selections;
import java.util.Map;
import java.util.Optional;

/**
 * A document that clients sent.
 *
 * @param entry the document as it was parsed, or the errors in it
 * @param selections what it selects, as far as requests have asked
 */
record KnownDocument(PreparsedDocumentEntry entry, Selections selections) {

  /** Another document made of this one, which selects the same. */
  KnownDocument as(Document other) {
    return new KnownDocument(new PreparsedDocumentEntry(other), selections);
  }

  /** Has an execution use this document, as a part of its context. */
  Map<?, Object> asContext() {
    return Map.of(PreparsedDocumentEntry.class, entry, Selections.class, selections);
  }

  static Optional<PreparsedDocumentEntry> in(GraphQLContext context) {
    return context.getOrEmpty(PreparsedDocumentEntry.class);
  }
}
