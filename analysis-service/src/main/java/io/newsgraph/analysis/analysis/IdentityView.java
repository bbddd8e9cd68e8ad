package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.entity.identity.IdentityDecision;
import io.newsgraph.analysis.entity.identity.IdentityReason;

/**
 * Why what an article names is the entity it is.
 *
 * @param detail what the reason stands on, such as the organisation's name; null where the reason
 *     says it all
 */
public record IdentityView(IdentityReason reason, String detail) {

  static IdentityView of(IdentityDecision decision) {
    return new IdentityView(decision.reason(), decision.detail());
  }
}
