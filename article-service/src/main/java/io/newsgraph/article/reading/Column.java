package io.newsgraph.article.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The columns that articles are read from, {@code a} being the article and {@code r} a revision.
 */
enum Column {
  ID("a.id", UUID.class),
  REVISION("r.revision", Integer.class),
  URL("a.url", String.class),
  PUBLISHER("r.publisher", String.class),
  SECTION("r.section", String.class),
  TITLE("r.title", String.class),
  DECKS("CAST(r.decks AS text)", String.class),
  BYLINES("CAST(r.bylines AS text)", String.class),
  PUBLISHED_AT("r.published_at", Instant.class),
  MODIFIED_AT("r.modified_at", Instant.class),
  COLLECTED_AT("a.collected_at", Instant.class),
  BLOCKS("CAST(r.blocks AS text)", String.class),
  PARSER("r.parser", String.class),
  // Not shown, but what cursors are made of and what URLs are found by.
  EFFECTIVE_AT("a.effective_at", Instant.class),
  IDENTITY("encode(i.hash, 'hex')", String.class);

  private final String expression;
  private final Class<?> type;

  Column(String expression, Class<?> type) {
    this.expression = expression;
    this.type = type;
  }

  /** The list between SELECT and FROM; each column is named as its constant. */
  static String list(Collection<Column> columns) {
    return columns.stream()
        .map(column -> column.expression + " AS " + column.name())
        .collect(Collectors.joining(", "));
  }

  Class<?> type() {
    return type;
  }
}
