package io.newsgraph.analysis.text;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** The bounds of what is analysed while somebody waits for it. */
@ConfigMapping(prefix = "newsgraph.text")
public interface TextConfig {

  /** How long a text may be, in UTF-16 code units. */
  @Min(1)
  int maxLength();

  /** How many texts this replica analyses at once; each takes a core. */
  @Min(1)
  int concurrent();

  /** How long another one waits for its turn. */
  Duration longestWait();
}
