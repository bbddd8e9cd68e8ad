package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityTag;

/**
 * An entity of a labelled sentence.
 *
 * @param start first character, spaces not counted
 * @param end one past the last
 */
public record LabelledSpan(EntityTag tag, int start, int end) {}
