package io.newsgraph.analysis.entity.model;

/** The types of KLUE's entity task, which the model is trained on. */
public enum EntityTag {
  /** Person. */
  PS,
  /** Place. */
  LC,
  /** Organisation. */
  OG,
  /** Date. */
  DT,
  /** Time of day, and durations below a day. */
  TI,
  /** Quantity. */
  QT;

  /** How many there are. */
  public static final int COUNT = values().length;
}
