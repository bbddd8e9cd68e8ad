package io.newsgraph.analysis.language;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/**
 * Words that are looked up where they stand in a text, without cutting them out first: an open hash
 * table that most words miss with a single look at a bit. Immutable.
 */
public final class WordSet extends AbstractSet<String> {

  private static final int SLOTS_A_WORD = 4;

  /** So many that nearly all other words miss, and so few that the bits stay in fast memory. */
  private static final int BITS_A_SLOT = 4;

  private final String[] words;

  /** The hash of the word in each slot, and its number, from 1; 0 for an empty slot. */
  private final int[] hashes;

  private final int[] numbers;
  private final int maxLength;

  /** A bit is set for each word, at what is left of its hash when shifted. */
  private final long[] bits;

  private final int shift;

  /**
   * @param words in order of their numbers; of equal ones the first counts
   */
  public WordSet(Collection<String> words) {
    String[] distinct = new String[words.size()];
    int slots = Integer.highestOneBit(Math.max(words.size(), 2)) * SLOTS_A_WORD;
    hashes = new int[slots];
    numbers = new int[slots];
    bits = new long[Math.max(1, slots * BITS_A_SLOT / Long.SIZE)];
    shift = Integer.numberOfLeadingZeros(bits.length * Long.SIZE - 1);
    int count = 0;
    for (String word : words) {
      int hash = hash(word, 0, word.length());
      int slot = slot(word, 0, word.length(), hash, distinct);
      if (numbers[slot] == 0) {
        hashes[slot] = hash;
        bits[hash >>> shift >>> 6] |= 1L << (hash >>> shift);
        numbers[slot] = count + 1;
        distinct[count++] = word;
      }
    }
    this.words = Arrays.copyOf(distinct, count);
    maxLength = Arrays.stream(this.words).mapToInt(String::length).max().orElse(0);
  }

  /** Whether what stands in {@code text} from {@code start} to {@code end} is one of the words. */
  public boolean contains(String text, int start, int end) {
    return numberOf(text, start, end) >= 0;
  }

  /** The number of the word that stands there, in order of the list; -1 if it is none. */
  public int numberOf(String text, int start, int end) {
    if (end - start > maxLength) {
      return -1;
    }
    int hash = hash(text, start, end);
    int bit = hash >>> shift;
    if ((bits[bit >>> 6] >>> bit & 1) == 0) {
      return -1;
    }
    return numbers[slot(text, start, end, hash, words)] - 1;
  }

  /** Length of the longest word, in UTF-16 code units. */
  public int maxLength() {
    return maxLength;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && contains(text, 0, text.length());
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(words).iterator();
  }

  @Override
  public int size() {
    return words.length;
  }

  /** The slot of a word, or the empty one where it would be. */
  private int slot(String text, int start, int end, int hash, String[] known) {
    int mask = hashes.length - 1;
    for (int slot = hash & mask; ; slot = slot + 1 & mask) {
      int number = numbers[slot];
      if (number == 0 || hashes[slot] == hash && isAt(known[number - 1], text, start, end)) {
        return slot;
      }
    }
  }

  private static boolean isAt(String word, String text, int start, int end) {
    return word.length() == end - start && text.startsWith(word, start);
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash + text.charAt(i)) * 0x9E3779B1;
    }
    return hash ^ hash >>> 15;
  }
}
