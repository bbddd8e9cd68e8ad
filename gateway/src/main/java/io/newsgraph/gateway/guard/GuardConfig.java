package io.newsgraph.gateway.guard;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/**
 * The bounds of what one request may ask for. See {@code application.properties} for their reasons.
 */
@ConfigMapping(prefix = "newsgraph.limits")
public interface GuardConfig {

  /** How deep a query's fields may nest. */
  int queryDepth();

  /** How many fields an answer may hold, as {@link QueryMeasure#cost()} reckons beforehand. */
  int queryCost();

  /** How many fields an operation may have at its root, those of its fragments included. */
  int rootFields();

  /** How long a document may be, in UTF-16 code units. */
  int queryLength();

  /** How many tokens a document may have. */
  int tokens();

  /** How many fields of a document may have another name in the answer. */
  int aliases();

  /** How many directives there may be at one place. */
  int directives();

  /** How many fields of a document may stand again in the same selection set. */
  int repeatedFields();

  /** How many representations {@code _entities} takes. */
  int representations();

  /** How many requests one HTTP request may hold as a JSON array; 1 takes no arrays. */
  int batch();

  /** How long a request may take, its calls to the services included. */
  Duration queryTime();

  /** How large an HTTP body may be, in bytes. */
  int bodyBytes();

  /** How long an HTTP body may take to arrive. */
  Duration bodyTime();

  /** How long an ingested article's text may be, in UTF-16 code units. */
  int textLength();
}
