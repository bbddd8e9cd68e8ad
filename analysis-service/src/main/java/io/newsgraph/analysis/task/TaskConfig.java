package io.newsgraph.analysis.task;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How tasks are worked on. */
@ConfigMapping(prefix = "newsgraph.task")
public interface TaskConfig {

  /** Workers of this replica; 0 for one that only answers. */
  @Min(0)
  int workers();

  /** How many tasks a worker claims, and reads the texts of, at once. */
  @Min(1)
  int batch();

  /** After this time a claimed task is taken for lost and may be claimed again. */
  Duration lease();

  /** After so many a task is given up until somebody retries it. */
  @Min(1)
  int attempts();

  /** Before a failed task's second attempt; doubled each time. */
  Duration retryPause();

  Duration longestRetryPause();

  /** How often an idle worker looks for tasks that nobody announced. */
  Duration idlePause();

  Again reanalysis();

  /** How results of older analysers are replaced. */
  interface Again {

    /** How many articles a worker that has nothing new to do takes at once. */
    @Min(1)
    int batch();

    /** How many articles are put into the queue at once. */
    @Min(1)
    int portion();

    /** How often this replica looks for results of older analysers, while there are none. */
    Duration pause();
  }
}
