package io.newsgraph.analysis.entity.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An entity that a cluster may be.
 *
 * @param articles how many name it
 * @param merged the entity by whose name it was found, where that was merged into it; else null
 */
record Candidate(UUID id, int articles, UUID merged) {

  /**
   * What articles tell of it.
   *
   * @param organizations where it has an office
   * @param callings those that a good part of its articles tell; one article put to it by mistake
   *     does not change what it is
   * @param company what is named with it, of what the article at hand names
   */
  record Profile(
      List<Organization> organizations, Offices offices, Set<String> callings, Company company) {

    static final Profile EMPTY =
        new Profile(List.of(), Offices.NONE, Set.of(), new Company(0, List.of()));
  }

  /**
   * The things that stand beside both.
   *
   * @param weight the rarer they are, the more: 1 / (1 + ln articles) each
   */
  record Company(double weight, List<String> names) {}
}
