package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.PageRequest;
import java.util.List;

/**
 * One request of a batch that asks for a list of each of many entities.
 *
 * @param types names of entity types to keep, where the list is of entities; null keeps all
 * @param total null for false
 */
public record EntityPageQuery(
    String entityId,
    List<String> types,
    Integer first,
    String after,
    Integer last,
    String before,
    Boolean total) {

  /** A batch of more would hold its connection for too long. */
  public static final int MAX_BATCH = 1_000;

  public EntityId entity() {
    return EntityId.parse(entityId);
  }

  /**
   * @param list the list's name, as its cursors carry it
   */
  public PageRequest page(String list) {
    return PageRequest.of(list, first, after, last, before, Boolean.TRUE.equals(total));
  }
}
