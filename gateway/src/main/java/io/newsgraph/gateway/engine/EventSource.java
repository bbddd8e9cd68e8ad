package io.newsgraph.gateway.engine;

import graphql.execution.MergedField;
import io.newsgraph.gateway.relay.Node;
import io.smallrye.mutiny.Multi;

/**
 * What a subscription's field was fetched as: the stream that tells to what something happened, and
 * the field to be answered at each event.
 */
record EventSource(Multi<? extends Node> events, MergedField field) {}
