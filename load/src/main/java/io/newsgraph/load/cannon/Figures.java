package io.newsgraph.load.cannon;

/**
 * What was seen of one target under one load.
 *
 * @param requestsPerSecond on average
 * @param p50 median latency, in milliseconds
 * @param p99 99th percentile of latency, in milliseconds
 * @param answers how many there were
 * @param failures how many of them had errors in them, or were none
 * @param firstFailure what the first answer with errors said; null without one
 * @param unmeasured how many answers there were before it was measured
 */
public record Figures(
    double requestsPerSecond,
    double p50,
    double p99,
    long answers,
    long failures,
    String firstFailure,
    long unmeasured) {

  /** All answers there were while the target was asked. */
  public long allAnswers() {
    return answers + unmeasured;
  }
}
