package io.newsgraph.analysis.entity.name;

/**
 * A name from a resource list.
 *
 * @param name the name to show, which all its other forms stand for
 */
public record KnownName(EntityType type, String name) {}
