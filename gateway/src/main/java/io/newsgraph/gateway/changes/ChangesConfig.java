package io.newsgraph.gateway.changes;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the services' feeds are followed. See {@code application.properties}. */
@ConfigMapping(prefix = "newsgraph.changes")
interface ChangesConfig {

  /** How long a service may hold a poll back while there is nothing new. */
  Duration poll();

  /** Changes to a page. */
  @Min(1)
  int page();

  /** The pause after a first failed poll; doubled each time. */
  Duration retryPause();

  Duration longestRetryPause();

  /** How long a first subscriber waits to be told from where on it hears. */
  Duration startWait();
}
