package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.language.Span;

/**
 * A stretch that may be a name, whatever it means.
 *
 * @param first index of its first word among the document's words
 * @param last index of its last word
 */
public record NameCandidate(Span span, int first, int last) {}
