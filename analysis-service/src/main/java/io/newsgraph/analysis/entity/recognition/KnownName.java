package io.newsgraph.analysis.entity.recognition;

/**
 * A name from a resource list.
 *
 * @param name the name to show, which all its other forms stand for
 */
record KnownName(EntityType type, String name) {}
