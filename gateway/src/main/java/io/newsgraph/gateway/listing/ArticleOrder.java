package io.newsgraph.gateway.listing;

import org.eclipse.microprofile.graphql.Description;

@Description("How articles are ordered: by the time they were published, else collected.")
public enum ArticleOrder {
  @Description("Newest first.")
  NEWEST,
  @Description("Oldest first.")
  OLDEST
}
