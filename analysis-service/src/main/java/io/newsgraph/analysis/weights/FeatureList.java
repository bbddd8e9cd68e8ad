package io.newsgraph.analysis.weights;

import java.util.Arrays;

/** The features of one thing: each added value is one of a template of its own, in order. */
public final class FeatureList {

  private final int[] numbers;
  private int size;

  /**
   * @param capacity how many there may be; the table of weights bounds them
   */
  public FeatureList(int capacity) {
    numbers = new int[capacity];
  }

  public void clear() {
    size = 0;
  }

  public void add(long value) {
    add(size, value);
  }

  /** Adds a value of a template that others share; nothing where the list is full. */
  public void add(int template, long value) {
    if (size < numbers.length) {
      numbers[size++] = Hashing.feature(template, value);
    }
  }

  public int size() {
    return size;
  }

  /** As {@link Hashing#feature} numbers them. */
  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
