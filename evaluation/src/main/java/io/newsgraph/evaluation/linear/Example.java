package io.newsgraph.evaluation.linear;

/**
 * Something whose class is known.
 *
 * @param features numbers, as the model will be asked with
 * @param label its class, from 0; -1 for none
 */
public record Example(int[] features, int label) {}
