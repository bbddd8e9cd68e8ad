package io.newsgraph.analysis.task;

/** The two queues, and the table of each; the columns are the same. */
public enum Work {
  /** An article that has no result for its newest revision yet. */
  ANALYSIS("task"),
  /** An article whose result is of an older analyser; it is served until the new one is there. */
  REANALYSIS("reanalysis");

  private final String table;

  Work(String table) {
    this.table = table;
  }

  String table() {
    return table;
  }
}
