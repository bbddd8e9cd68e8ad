package io.newsgraph.gateway.engine;

import graphql.execution.MergedField;
import io.smallrye.mutiny.Multi;

/**
 * What a subscription's field was fetched as: the stream that tells of events, and the field to be
 * answered at each.
 *
 * @param events as SmallRye wraps them
 */
record EventSource(Multi<?> events, MergedField field) {}
