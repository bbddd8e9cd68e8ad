package io.newsgraph.analysis.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Values by a letter, such as the words that begin with it: an open hash table without an object a
 * letter.
 *
 * @param <V> what is known of a letter
 */
public final class LetterTable<V> {

  private static final int MIN_SLOTS = 4;

  private char[] letters = new char[MIN_SLOTS];
  private Object[] values = new Object[MIN_SLOTS];
  private int size;

  /** What is known of a letter; null if nothing is. */
  @SuppressWarnings("unchecked")
  public V get(char letter) {
    return (V) values[slot(letter)];
  }

  /** What is known of a letter, made where nothing was. */
  public V getOrAdd(char letter, Supplier<V> maker) {
    V known = get(letter);
    if (known != null) {
      return known;
    }
    if (2 * ++size > letters.length) {
      grow();
    }
    V made = maker.get();
    int slot = slot(letter);
    letters[slot] = letter;
    values[slot] = made;
    return made;
  }

  /** All values, in no order. */
  @SuppressWarnings("unchecked")
  public Collection<V> values() {
    return (Collection<V>) Arrays.stream(values).filter(Objects::nonNull).toList();
  }

  private void grow() {
    char[] before = letters;
    Object[] kept = values;
    letters = new char[before.length * 2];
    values = new Object[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (kept[i] != null) {
        int slot = slot(before[i]);
        letters[slot] = before[i];
        values[slot] = kept[i];
      }
    }
  }

  private int slot(char letter) {
    int mask = letters.length - 1;
    int slot = letter * 0x9E3779B1 >>> 16 & mask;
    while (values[slot] != null && letters[slot] != letter) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
