package io.newsgraph.analysis.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads how long the caller waits: {@value #HEADER}, in milliseconds from when it was sent. */
@Provider
public class DeadlineFilter implements ContainerRequestFilter {

  static final String HEADER = "Newsgraph-Timeout";

  /** Up to eleven days; anything else is no time that somebody waits, and bounds nothing. */
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,9}");

  private final Deadline deadline;

  DeadlineFilter(Deadline deadline) {
    this.deadline = deadline;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String time = request.getHeaderString(HEADER);
    if (time != null && MILLISECONDS.matcher(time).matches()) {
      deadline.begin(Duration.ofMillis(Long.parseLong(time)));
    }
  }
}
