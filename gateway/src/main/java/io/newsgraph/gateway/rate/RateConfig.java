package io.newsgraph.gateway.rate;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How many requests one client may send. See {@code application.properties}. */
@ConfigMapping(prefix = "newsgraph.rate")
interface RateConfig {

  boolean limited();

  /** How many requests a client may send within {@link #per()} in the long run. */
  @Min(1)
  long requests();

  Duration per();

  /** How many it may send at once after a pause. */
  @Min(1)
  long burst();

  /** How many clients are remembered; the longest unheard of is forgotten first. */
  @Min(1)
  long clients();
}
