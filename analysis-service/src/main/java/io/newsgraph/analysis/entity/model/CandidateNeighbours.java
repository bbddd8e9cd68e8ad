package io.newsgraph.analysis.entity.model;

/**
 * What stands beside a candidate: rivals for the same characters, and the likely entities right
 * before, right behind and of the same string. How likely each is, is summed once a sentence.
 */
final class CandidateNeighbours {

  /** Candidates that can reach over one which begins so many further are none. */
  private static final int RIVALS = 40;

  /** Candidates further away, counted in candidates, are no neighbours. */
  private static final int NEAR = 60;

  /** Characters between neighbours at the most. */
  private static final int MAX_GAP = 3;

  /** What is less probable is not taken for an entity. */
  private static final float LIKELY = 0.4f;

  /** The least probability of a string seen elsewhere that tells something. */
  private static final float LEAST_OF_SAME = 0.3f;

  private static final int T = EntityTag.COUNT;

  private final Characters characters;
  private final Candidates candidates;

  /** How likely each candidate is an entity at all. */
  private final float[] sums;

  /** The likely candidates, in order, and the type of each, from 1. */
  private final int[] likely;

  private final int[] types;
  private int likelyCount;

  CandidateNeighbours(Characters characters, Candidates candidates) {
    this.characters = characters;
    this.candidates = candidates;
    this.sums = new float[candidates.count()];
    this.likely = new int[sums.length];
    this.types = new int[sums.length];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = sum(k);
      addLikely(k);
    }
  }

  private float sum(int candidate) {
    float sum = 0;
    for (int t = 0; t < T; t++) {
      sum += candidates.probability(candidate, t);
    }
    return sum;
  }

  private void addLikely(int candidate) {
    for (int t = 0; t < T; t++) {
      if (candidates.probability(candidate, t) > LIKELY) {
        types[likelyCount] = t + 1;
        likely[likelyCount++] = candidate;
        return;
      }
    }
  }

  /** How likely a candidate is an entity of whatever type. */
  float sumOf(int candidate) {
    return sums[candidate];
  }

  /** How likely the likeliest other candidate is that shares characters with one. */
  float rivalOf(int candidate) {
    int start = candidates.start(candidate);
    int end = candidates.end(candidate);
    float rival = 0;
    for (int k = candidate - 1; k >= 0 && k > candidate - RIVALS; k--) {
      rival = candidates.end(k) > start ? Math.max(rival, sums[k]) : rival;
    }
    for (int k = candidate + 1; k < sums.length && candidates.start(k) < end; k++) {
      rival = Math.max(rival, sums[k]);
    }
    return rival;
  }

  /** The types of the likely entities right before and right behind; 0 for none. */
  long typesBeside(int candidate) {
    int start = candidates.start(candidate);
    int end = candidates.end(candidate);
    int before = 0;
    int after = 0;
    for (int n = firstNear(candidate); n < lastNear(candidate); n++) {
      int from = candidates.start(likely[n]);
      int to = candidates.end(likely[n]);
      before = to <= start && to >= start - MAX_GAP ? types[n] : before;
      after = from >= end && from <= end + MAX_GAP && after == 0 ? types[n] : after;
    }
    return before * 8L + after;
  }

  /** The type of the likeliest near candidate of the same string; 0 for none. */
  int typeOfSame(int candidate) {
    int same = 0;
    float best = LEAST_OF_SAME;
    for (int n = firstNear(candidate); n < lastNear(candidate); n++) {
      int other = likely[n];
      if (sums[other] > best && isSame(other, candidate)) {
        same = types[n];
        best = sums[other];
      }
    }
    return same;
  }

  private int firstNear(int candidate) {
    int n = 0;
    while (n < likelyCount && likely[n] < candidate - NEAR) {
      n++;
    }
    return n;
  }

  private int lastNear(int candidate) {
    int n = likelyCount;
    while (n > 0 && likely[n - 1] >= candidate + NEAR) {
      n--;
    }
    return n;
  }

  private boolean isSame(int one, int other) {
    int start = candidates.start(one);
    int otherStart = candidates.start(other);
    int end = candidates.end(one);
    int otherEnd = candidates.end(other);
    return start != otherStart
        && end - start == otherEnd - otherStart
        && characters.hash.of(start, end) == characters.hash.of(otherStart, otherEnd);
  }
}
