package io.newsgraph.load.query;

import java.util.Locale;

/** What is asked, in the targets' own languages. */
public enum QueryKind {
  /** One article with its analysis. */
  ARTICLE,
  /** Twenty articles with keywords and entities. */
  LIST,
  /** An entity with its articles and their keywords. */
  ENTITY,
  /** The graph around an entity. */
  GRAPH;

  /** As in tables, files and paths. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
