package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.language.Span;

/**
 * A place in the text that refers to something.
 *
 * @param isRole whether it does so by a role, such as 김 대표, and not by a name
 */
public record Reference(Referent referent, Span span, boolean isRole) {}
