package io.newsgraph.gateway.changes;

import io.smallrye.mutiny.Uni;

/** A service's feed of changes. */
@FunctionalInterface
interface ChangeSource {

  /**
   * @param after the number read up to
   * @param limit the most changes
   * @param wait how many seconds the service may hold the answer back where there is nothing yet
   */
  Uni<ChangePage> changes(long after, int limit, long wait);
}
