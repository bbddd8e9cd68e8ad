package io.newsgraph.gateway.ingest;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of an article that was sent in.")
public enum IngestOutcome {
  @Description("It was new.")
  CREATED,
  @Description("It was known, and has changed: this is a new revision.")
  REVISED,
  @Description("It was known just like this; nothing was stored.")
  UNCHANGED
}
