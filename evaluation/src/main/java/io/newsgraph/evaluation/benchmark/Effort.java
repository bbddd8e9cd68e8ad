package io.newsgraph.evaluation.benchmark;

/**
 * How long is measured.
 *
 * @param warmups seconds of warming up, in which the JVM compiles what it then runs
 * @param iterations seconds that are measured, one by one
 */
public record Effort(int warmups, int iterations) {

  public Effort {
    if (warmups < 0 || iterations < 1) {
      throw new IllegalArgumentException("Nothing is measured: " + iterations);
    }
  }
}
