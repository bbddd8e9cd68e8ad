package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.language.Hangul;
import java.util.UUID;

/**
 * An organisation in which somebody has an office.
 *
 * @param id null for one that there is not yet
 * @param normalized its name as identity compares it
 */
record Organization(UUID id, String normalized, String name) {

  private static final int SHORTEST_GROUP = 2;

  /** The same, or one of a group beside the group: 한빛 and 한빛전자, but not KT and KT&G. */
  boolean isClose(Organization other) {
    return (id != null && id.equals(other.id))
        || isPart(normalized, other.normalized)
        || isPart(other.normalized, normalized);
  }

  private static boolean isPart(String group, String whole) {
    if (group.length() < SHORTEST_GROUP || !whole.startsWith(group)) {
      return false;
    }
    return whole.length() == group.length() || Hangul.isSyllable(whole.charAt(group.length()));
  }
}
