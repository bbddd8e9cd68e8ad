package io.newsgraph.evaluation.gold;

import java.util.Locale;

/** The two halves of the gold. */
public enum Half {
  /** To look at while working on the analysis. */
  TUNE,
  /** To see whether what was learnt on the other half holds; never to be worked on. */
  CHECK;

  /** As folders, options and figures call it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
