package io.newsgraph.analysis.article;

/** PENDING: waits or is worked on; FAILED: given up, until retried. */
public enum AnalysisStatus {
  PENDING,
  DONE,
  FAILED
}
