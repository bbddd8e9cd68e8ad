package io.newsgraph.gateway.guard;

import graphql.execution.AbortExecutionException;
import io.newsgraph.gateway.failure.ErrorCode;
import java.util.Map;

/** A query beyond the gateway's bounds; nothing of it is executed. */
final class QueryRefused extends AbortExecutionException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  QueryRefused(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  @Override
  public Map<String, Object> getExtensions() {
    return Map.of("code", code.name());
  }
}
