package io.newsgraph.gateway.graph;

import org.eclipse.microprofile.graphql.Description;

@Description("What joins two entities. More types will come: be ready for one you don't know.")
public enum GraphEdgeType {
  @Description("They are named in the same sentence or article.")
  CO_OCCURRENCE
}
