package io.newsgraph.gateway.guard;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * The bounds of what one request may ask for. See {@code application.properties} for their reasons.
 */
@ConfigMapping(prefix = "newsgraph.limits")
public interface GuardConfig {

  /** How deep a query's fields may nest. */
  @Min(1)
  int queryDepth();

  /** How many fields an answer may hold, as {@link QueryMeasure#cost()} reckons beforehand. */
  @Min(1)
  int queryCost();

  /** How many fields an operation may have at its root, those of its fragments included. */
  @Min(1)
  int rootFields();

  /** How long a document may be, in UTF-16 code units. */
  @Min(1)
  int queryLength();

  /** How many tokens a document may have. */
  @Min(1)
  int tokens();

  /** How many fields of a document may have another name in the answer. */
  @Min(0)
  int aliases();

  /** How many directives there may be at one place. */
  @Min(0)
  int directives();

  /** How many fields of a document may stand again in the same selection set. */
  @Min(0)
  int repeatedFields();

  /** How many representations {@code _entities} takes. */
  @Min(0)
  int representations();

  /** How many requests one HTTP request may hold as a JSON array; 1 takes no arrays. */
  @Min(1)
  int batch();

  /** How long a request may take, its calls to the services included. */
  Duration queryTime();

  /** How large an HTTP body may be, in bytes. */
  @Min(1)
  int bodyBytes();

  /** How long an HTTP body may take to arrive. */
  Duration bodyTime();

  /** How long an ingested article's text may be, in UTF-16 code units. */
  @Min(1)
  int textLength();
}
