package io.newsgraph.analysis.entity.model;

import org.apache.lucene.analysis.ko.POS;

/** Which parts of speech stand behind a noun in its word: josa, copula, verbal suffix, ending. */
final class Parts {

  private static final int CLASS_SHIFT = 6;
  private static final boolean[] ATTACHED = new boolean[1 << CLASS_SHIFT];

  static {
    for (POS.Tag tag : POS.Tag.values()) {
      ATTACHED[number(tag)] =
          switch (tag) {
            case JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC -> true;
            case VCP, XSV, XSA, EP, EF, EC, ETN, ETM -> true;
            default -> false;
          };
    }
  }

  private Parts() {}

  /** A part of speech as a number above 0. */
  static int number(POS.Tag tag) {
    return tag.ordinal() + 1;
  }

  /** A proper noun's part of speech together with its {@link NounClasses classes}. */
  static int withClasses(int part, int classes) {
    return part + (classes << CLASS_SHIFT);
  }

  static boolean isAttached(int part) {
    return ATTACHED[part & (1 << CLASS_SHIFT) - 1];
  }
}
