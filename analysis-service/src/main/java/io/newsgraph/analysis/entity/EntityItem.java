package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.selection.Selected;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity in a page of the list of entities. */
public record EntityItem(
    String cursor, @Schema(implementation = Entity.class) Selected<Entity> entity) {}
