package io.newsgraph.gateway.changes;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/**
 * What became of an article, as a service's feed tells it.
 *
 * @param sequence its place in the feed
 * @param kind null in a feed that tells of one kind only
 * @param revision null of an article that is no more
 * @param entityIds the entities it names, and those merged into them; empty where the feed does not
 *     tell
 */
public record Change(
    long sequence, Kind kind, String articleId, Integer revision, List<String> entityIds) {

  /** What became of it. */
  public enum Kind {
    UPSERTED,
    DELETED,
    /** Of a newer service. */
    @JsonEnumDefaultValue
    OTHER
  }

  public Change {
    entityIds = entityIds == null ? List.of() : List.copyOf(entityIds);
  }

  /** Whether there is an article to read. */
  boolean isThere() {
    return kind == null || kind == Kind.UPSERTED;
  }
}
