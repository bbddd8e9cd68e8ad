package io.newsgraph.analysis.entity.model;

/**
 * A stretch of text that the model takes for an entity.
 *
 * @param start first character, in UTF-16 code units from the beginning of the text
 * @param end one past the last character
 * @param probability how sure the model is, above 0 to 1
 */
public record TaggedSpan(EntityTag tag, int start, int end, double probability) {}
