package io.newsgraph.gateway.listing;

import org.eclipse.microprofile.graphql.Description;

@Description("How several entities in a filter go together.")
public enum EntityMatch {
  @Description("Articles that name every one of them.")
  ALL,
  @Description("Articles that name at least one of them.")
  ANY
}
