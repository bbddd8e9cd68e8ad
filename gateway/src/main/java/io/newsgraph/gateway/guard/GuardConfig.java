package io.newsgraph.gateway.guard;

import io.smallrye.config.ConfigMapping;

/**
 * The bounds of what one request may ask for. See {@code application.properties} for their reasons.
 */
@ConfigMapping(prefix = "newsgraph.limits")
public interface GuardConfig {

  /** How deep a query's fields may nest. */
  int queryDepth();

  /** How many fields an answer may hold, as {@link QueryMeasure#cost()} reckons beforehand. */
  int queryCost();

  /** How many fields an operation may have at its root. */
  int rootFields();

  /** How long a document may be, in UTF-16 code units. */
  int queryLength();

  /** How large an HTTP body may be, in bytes. */
  int bodyBytes();

  /** How long an ingested article's text may be, in UTF-16 code units. */
  int textLength();
}
