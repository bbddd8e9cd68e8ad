package io.newsgraph.analysis.changes;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How readers of the feed wait for changes. See {@code application.properties}. */
@ConfigMapping(prefix = "newsgraph.changes")
interface ChangesConfig {

  /** How many readers may wait at once. */
  @Min(1)
  int maxWaiting();

  /**
   * How often, while readers wait, the database is asked for changes that other replicas made. One
   * question, however many wait. Changes of this replica are told at once.
   */
  Duration recheck();
}
