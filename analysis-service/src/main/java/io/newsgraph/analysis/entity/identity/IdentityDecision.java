package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.database.Cut;
import java.util.Objects;
import java.util.UUID;

/**
 * Which entity a cluster is.
 *
 * @param entity null for one that there is not yet
 * @param detail what the reason stands on, such as the organisation's name; null where the reason
 *     says it all
 */
public record IdentityDecision(UUID entity, IdentityReason reason, String detail) {

  /** A few names; more would not make it plainer. */
  private static final int MAX_DETAIL = 200;

  public IdentityDecision {
    Objects.requireNonNull(reason);
    detail = Cut.to(MAX_DETAIL, detail);
  }

  boolean isNew() {
    return entity == null;
  }

  IdentityDecision with(UUID made) {
    return new IdentityDecision(made, reason, detail);
  }
}
