package io.newsgraph.analysis.verification;

import java.util.List;

/**
 * What a recount found.
 *
 * @param ok whether every count equals its recount, and every article has its result or task
 * @param differences the first 100
 */
public record Verification(boolean ok, Checked checked, List<Difference> differences) {

  public Verification {
    differences = List.copyOf(differences);
  }

  /** How much there was to check. */
  public record Checked(long articles, long entities, long edges, long terms) {}

  /**
   * A count or row that is not as it should be.
   *
   * @param check what was compared, such as {@code EDGE_DAY}
   * @param key of which row, its parts separated by blanks
   * @param expected what the recount gives, or what should be
   * @param found what is stored
   */
  public record Difference(String check, String key, String expected, String found) {}
}
