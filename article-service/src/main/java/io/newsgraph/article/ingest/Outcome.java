package io.newsgraph.article.ingest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a submission. */
@Schema(description = "CREATED: new; REVISED: known, but said otherwise; UNCHANGED: known as it is")
public enum Outcome {
  CREATED,
  REVISED,
  UNCHANGED
}
