package io.newsgraph.local.options;

/** What the user asked for. */
public enum Command {
  /** Start everything and stay until told to stop. */
  START,
  /** Recount everything that is counted, and say where a count differs. */
  VERIFY,
  /** Say which options there are. */
  HELP
}
