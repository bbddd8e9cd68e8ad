package io.newsgraph.gateway.upstream;

import io.newsgraph.gateway.failure.RequestFailure;
import java.util.Map;

/** A service did not give a usable answer in time. Why is the log's matter, not the client's. */
public final class ServiceUnavailable extends RequestFailure {

  private static final long serialVersionUID = 1L;

  private final ServiceName service;

  ServiceUnavailable(ServiceName service) {
    super(
        service.unavailable(),
        service.title() + " does not answer just now. Try again in a moment.");
    this.service = service;
  }

  @Override
  public Map<String, Object> extensions() {
    return Map.of("code", code(), "service", service.title());
  }
}
