package io.newsgraph.gateway.analysis;

import org.eclipse.microprofile.graphql.Description;

@Description("How far the analysis of an article's newest revision is.")
public enum AnalysisStatus {
  @Description("Not done yet. An older revision's analysis may be there meanwhile.")
  PENDING,
  @Description("Done.")
  DONE,
  @Description("Tried several times and given up; an operator can have it tried again.")
  FAILED
}
