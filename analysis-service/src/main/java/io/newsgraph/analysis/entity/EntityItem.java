package io.newsgraph.analysis.entity;

/** An entity in a page of the list of entities. */
public record EntityItem(String cursor, Entity entity) {}
