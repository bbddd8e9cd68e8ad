package io.newsgraph.article.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How readers of the feed wait for changes. */
@ConfigMapping(prefix = "newsgraph.changes")
public interface ChangesConfig {

  /** How many readers may wait at once; each holds a connection and some kilobytes. */
  @WithDefault("200")
  @Min(1)
  int maxWaiting();

  /**
   * How often, while readers wait, the database is asked for changes that other replicas made. One
   * question, however many wait. Changes of this replica are told at once.
   */
  @WithDefault("PT0.5S")
  Duration recheck();
}
