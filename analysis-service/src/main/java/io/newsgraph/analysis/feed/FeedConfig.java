package io.newsgraph.analysis.feed;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the feed is followed. */
@ConfigMapping(prefix = "newsgraph.feed")
interface FeedConfig {

  /** Whether this replica may follow the feed; of those that may, one does. */
  boolean follow();

  /** Changes to a page. */
  @Min(1)
  int page();

  /** How long article-service may hold a request back while there is nothing new. */
  Duration poll();

  /** After a first failure; doubled each time. */
  Duration retryPause();

  Duration longestRetryPause();

  /** How often a replica that stands by looks whether the follower is gone. */
  Duration standbyPause();
}
