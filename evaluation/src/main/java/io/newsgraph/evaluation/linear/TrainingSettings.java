package io.newsgraph.evaluation.linear;

/**
 * How a stage is trained.
 *
 * @param epochs passes over all sentences
 * @param rate first step width; {@code decay} times itself after each epoch
 * @param ridge strength of the L2 penalty
 * @param dropout share of features left out while learning
 * @param minCount features seen less often are not learnt
 * @param seed of the order of sentences and of what is left out
 */
public record TrainingSettings(
    int epochs, double rate, double decay, double ridge, double dropout, int minCount, long seed) {}
