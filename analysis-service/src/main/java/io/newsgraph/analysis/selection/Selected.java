package io.newsgraph.analysis.selection;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * An answer of which only some members were asked for. The others are not in its JSON at all: null
 * there means that there is no such thing.
 *
 * @param value may hold anything in members that were not asked for
 */
@JsonSerialize(using = SelectedSerializer.class)
public record Selected<T>(T value, Fields fields) {}
