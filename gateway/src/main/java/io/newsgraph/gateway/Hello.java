package io.newsgraph.gateway;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class Hello {
  @Query
  public String hello() {
    return "hi";
  }
}
