package io.newsgraph.gateway.upstream;

import io.newsgraph.gateway.failure.RequestFailure;

/**
 * A service is there, and could not do what the client asked for just now, or not in the time it
 * gives itself: a 503 with a code and detail written for clients. No outage: who asks for something
 * else is answered.
 */
public final class ServiceBusy extends RequestFailure {

  private static final long serialVersionUID = 1L;

  ServiceBusy(String code, String detail) {
    super(code, detail);
  }
}
