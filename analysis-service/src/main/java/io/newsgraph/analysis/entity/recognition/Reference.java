package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Span;

/**
 * A place in the text that refers to something.
 *
 * @param isRole whether it does so by a role, such as 김 대표, and not by a name
 */
record Reference(Referent referent, Span span, boolean isRole) {}
