package io.newsgraph.analysis.weights;

/**
 * Hashes of all stretches of a text, each in constant time: a polynomial hash of every prefix (Karp
 * and Rabin, 1987, "Efficient randomized pattern-matching algorithms").
 */
public final class PrefixHash {

  private final long[] prefixes;
  private final long[] powers;

  public PrefixHash(char[] letters, int length) {
    prefixes = new long[length + 1];
    powers = new long[length + 1];
    powers[0] = 1;
    for (int i = 0; i < length; i++) {
      prefixes[i + 1] = prefixes[i] * Hashing.BASE + letters[i] + 1;
      powers[i + 1] = powers[i] * Hashing.BASE;
    }
  }

  /** The hash of what stands from {@code start} to {@code end}; both are cut to the text. */
  public long of(int start, int end) {
    int from = Math.max(start, 0);
    int to = Math.min(end, prefixes.length - 1);
    return from >= to ? 0 : prefixes[to] - prefixes[from] * powers[to - from];
  }
}
