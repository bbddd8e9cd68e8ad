package io.newsgraph.gateway.deadline;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells the services how long the answer is waited for: {@value #NAME}, in milliseconds from when
 * it was sent. A time left, unlike a time of day, holds on hosts whose clocks differ.
 */
@Provider
public final class TimeLeftHeader implements ClientRequestFilter {

  static final String NAME = "Newsgraph-Timeout";

  @Override
  public void filter(ClientRequestContext call) {
    Deadline.current()
        .ifPresent(
            deadline -> call.getHeaders().putSingle(NAME, Math.max(1, deadline.left().toMillis())));
  }
}
