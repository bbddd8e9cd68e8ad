package io.newsgraph.analysis.graph;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Bounds of graphs over the corpus. */
@ConfigMapping(prefix = "newsgraph.graph")
interface GraphConfig {

  /** How long one statement of a graph may take. */
  Duration statementTimeout();

  /** Of how many articles, the newest, single rows are read. */
  @Min(1)
  int maxArticles();
}
