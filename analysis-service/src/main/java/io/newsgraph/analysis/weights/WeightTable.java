package io.newsgraph.analysis.weights;

/**
 * Rows of small whole numbers, found by the hash of a feature. Immutable.
 *
 * <p>Looking rows up is most of the work of tagging, and the memory read for it most of the time.
 * So the table is small, and most of it is seldom read: an open hash table without its empty slots.
 * A bit a slot tells which are taken, and counting the bits before it gives the place of the row.
 * What has no row, about half of all, is mostly told by its bit alone.
 */
final class WeightTable {

  /** Numbers a row: 16 bytes, of which three tell the feature. */
  static final int MAX_WIDTH = 13;

  /** Rows whose sum fits a lane of 16 bits: 65,535 / 255. */
  static final int MAX_ROWS = 257;

  private static final int SLOTS_A_ROW = 8;
  private static final int MIN_SLOT_BITS = 12;

  /** Added to each number, so that none is negative in its lane. */
  private static final int BIAS = 128;

  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /** The lower bits of a hash, kept in the row; the upper ones are told by its slot. */
  private static final int TAG = 0x7FFFFF;

  private static final int TAG_SHIFT = MAX_WIDTH * Byte.SIZE - Long.SIZE;

  /** Set in a row whose slot another feature would have had, which lies behind it. */
  private static final int GAVE_WAY_SHIFT = Long.SIZE - 1;

  private final int width;

  /** Of 32 slots a number: below, a bit for each that is taken; above, how many are before them. */
  private final long[] slots;

  /** Two longs a row, in order of their slots. The first row is of zeros, for what has none. */
  private final long[] rows;

  /** A hash's slot is what is left of it, shifted so far. */
  private final int shift;

  /**
   * @param width numbers a feature, up to {@link #MAX_WIDTH}
   * @param hashes of the features, none twice
   * @param values {@code width} a feature
   */
  WeightTable(int width, int[] hashes, byte[] values) {
    if (width > MAX_WIDTH || values.length != hashes.length * width) {
      throw new IllegalArgumentException(values.length + " weights for " + hashes.length);
    }
    this.width = width;
    int needed = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length * SLOTS_A_ROW);
    int bits = Math.max(MIN_SLOT_BITS, needed);
    shift = Integer.SIZE - bits;
    slots = new long[(1 << bits) / Integer.SIZE];
    rows = new long[2 * (hashes.length + 1)];
    int[] taken = place(hashes, 1 << bits);
    write(0, 0, new byte[width], 0);
    int row = 0;
    for (int slot = 0; slot < taken.length; slot++) {
      if (slot % Integer.SIZE == 0) {
        slots[slot / Integer.SIZE] = (long) row << Integer.SIZE;
      }
      if (taken[slot] > 0) {
        int feature = taken[slot] - 1;
        slots[slot / Integer.SIZE] |= 1L << slot % Integer.SIZE;
        write(++row, hashes[feature], values, feature * width);
      }
    }
    markThoseThatTookASlot(hashes);
  }

  private void markThoseThatTookASlot(int[] hashes) {
    for (int hash : hashes) {
      int row = rowAt(hash >>> shift);
      rows[2 * row + 1] |= tagOf(row) == (hash & TAG) ? 0 : 1L << GAVE_WAY_SHIFT;
    }
  }

  /** The number of the feature in each slot, from 1; 0 for an empty one. */
  private int[] place(int[] hashes, int size) {
    int[] taken = new int[size];
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] >>> shift;
      int steps = 0;
      while (taken[slot] > 0) {
        slot = slot + 1 & size - 1;
        steps++;
      }
      taken[slot] = i + 1;
      // Hashes with one tag and different slots lie at least this far from each other.
      if (steps >= size >> Integer.SIZE - Integer.bitCount(TAG)) {
        throw new IllegalArgumentException("Too many features have nearly the same hash");
      }
    }
    return taken;
  }

  private void write(int row, int hash, byte[] values, int from) {
    long[] both = new long[2];
    for (int k = 0; k < MAX_WIDTH; k++) {
      long number = (k < width ? values[from + k] : 0) + BIAS;
      both[k / Long.BYTES] |= number << k % Long.BYTES * Byte.SIZE;
    }
    rows[2 * row] = both[0];
    rows[2 * row + 1] = both[1] | (long) (hash & TAG) << TAG_SHIFT;
  }

  private int tagOf(int row) {
    return (int) (rows[2 * row + 1] >>> TAG_SHIFT) & TAG;
  }

  /** The row of a slot that is taken. */
  private int rowAt(int slot) {
    long some = slots[slot >>> 5];
    return (int) (some >>> Integer.SIZE) + Integer.bitCount((int) some & (1 << slot) - 1) + 1;
  }

  /**
   * Adds the rows of some features to {@code sums}; features without a row add nothing.
   *
   * @param features up to {@link #MAX_ROWS}
   * @param room for a number a feature
   */
  void addAll(int[] features, int[] room, int[] sums) {
    if (features.length > MAX_ROWS) {
      throw new IllegalArgumentException(features.length + " features are more than can be added");
    }
    find(features, room);
    settle(features, room);
    long even = 0;
    long odd = 0;
    long evenAbove = 0;
    long oddAbove = 0;
    for (int i = 0; i < features.length; i++) {
      int at = room[i];
      even += rows[at] & EVEN;
      odd += rows[at] >>> Byte.SIZE & EVEN;
      evenAbove += rows[at + 1] & EVEN;
      oddAbove += rows[at + 1] >>> Byte.SIZE & EVEN;
    }
    int bias = features.length * BIAS;
    for (int k = 0; k < width; k++) {
      boolean isBelow = k < Long.BYTES;
      long lanes = k % 2 == 0 ? isBelow ? even : evenAbove : isBelow ? odd : oddAbove;
      sums[k] += (int) (lanes >>> k % Long.BYTES / 2 * Short.SIZE & 0xFFFF) - bias;
    }
  }

  /**
   * Where the row at each feature's slot lies, whosever it is; row 0 for an empty slot. Without a
   * branch, for it would be guessed wrongly half of the time, and apart from the rest, so that many
   * slots are fetched at once.
   */
  private void find(int[] features, int[] places) {
    for (int i = 0; i < features.length; i++) {
      int slot = features[i] >>> shift;
      long some = slots[slot >>> 5];
      int isTaken = (int) some >>> slot & 1;
      int before = (int) (some >>> Integer.SIZE) + Integer.bitCount((int) some & (1 << slot) - 1);
      places[i] = 2 * isTaken * (before + 1);
    }
  }

  /**
   * Leaves the rows that are the features' own, takes those away that are others', and looks
   * further where a feature gave way. Nearly none did, so that the branch is guessed rightly.
   */
  private void settle(int[] features, int[] places) {
    for (int i = 0; i < features.length; i++) {
      int at = places[i];
      long row = rows[at + 1];
      int difference = ((int) (row >>> TAG_SHIFT) ^ features[i]) & TAG;
      // -x of what is above 0 is negative, and of 0 not: all bits where the row is another's.
      int isOther = -difference >> Integer.SIZE - 1;
      places[i] = at & ~isOther;
      if ((row & (long) isOther) < 0) {
        places[i] = 2 * rowBehind(features[i]);
      }
    }
  }

  /** The row of a feature that gave way to another at its own slot; 0 for none. */
  private int rowBehind(int feature) {
    int mask = slots.length * Integer.SIZE - 1;
    for (int slot = (feature >>> shift) + 1 & mask; ; slot = slot + 1 & mask) {
      if (((int) slots[slot >>> 5] >>> slot & 1) == 0) {
        return 0;
      }
      int row = rowAt(slot);
      if (tagOf(row) == (feature & TAG)) {
        return row;
      }
    }
  }
}
