package io.newsgraph.analysis.weights;

/** Numbers for features, so that none of them need be a string. */
public final class Hashing {

  /** Odd and large: the base of the hashes that are taken apart and put together again. */
  public static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long STIR = 0xD6E8FEB86659FD93L;

  private Hashing() {}

  /** The number of one value of one feature template; never 0. */
  public static int feature(int template, long value) {
    long x = (value + template * 0xC2B2AE3D27D4EB4FL) * STIR;
    x ^= x >>> 32;
    x *= STIR;
    int hash = (int) (x >>> 32);
    return hash == 0 ? 1 : hash;
  }

  /** Two values as one, their order kept. */
  public static long pair(long first, long second) {
    return (first ^ first >>> 29) * STIR + second;
  }

  /** A text's hash, the same as that of equal characters within a {@link PrefixHash}. */
  public static long of(CharSequence text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }
}
