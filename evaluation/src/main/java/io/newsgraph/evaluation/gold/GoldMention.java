package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;

/**
 * A place where an article speaks of an entity, by name, role or pronoun.
 *
 * @param optional whether an answer is right with it and without it
 */
public record GoldMention(Span span, boolean optional) {}
