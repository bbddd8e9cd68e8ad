package io.newsgraph.analysis.entity.model;

/**
 * The labels of the chain: outside, and for each type the first and the other characters of an
 * entity (IOB2; Ramshaw and Marcus, 1995, "Text chunking using transformation-based learning").
 */
public final class ChainLabels {

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * EntityTag.COUNT;

  /** No part of an entity. */
  public static final int OUTSIDE = 0;

  private ChainLabels() {}

  /** The label of an entity's first character. */
  public static int begin(EntityTag tag) {
    return 1 + 2 * tag.ordinal();
  }

  /** The label of an entity's other characters. */
  public static int inside(EntityTag tag) {
    return 2 + 2 * tag.ordinal();
  }

  /** Whether a label may stand behind another; {@link #OUTSIDE} stands before the first. */
  public static boolean mayFollow(int before, int label) {
    boolean isInside = label > 0 && label % 2 == 0;
    return !isInside || before == label || before == label - 1;
  }
}
