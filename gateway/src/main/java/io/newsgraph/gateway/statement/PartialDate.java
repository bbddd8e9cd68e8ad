package io.newsgraph.gateway.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;

/**
 * A time as exact as a text says it: a day, a month, a part of a year, an interval. GraphQL hands
 * it on as it is written.
 */
@CustomScalar("PartialDate")
@Description(
    "A time as exact as the article says it, in ISO 8601 and its extension for parts of a year:"
        + " 2024-09-27, 2024-06, 2024, 2027-H1, 2024-Q3, 2024-10-01T09:30, an interval"
        + " 2024-10-01/2024-10-05, a duration P5Y.")
public final class PartialDate implements CustomStringScalar {

  private final String text;

  @JsonCreator
  public PartialDate(String text) {
    this.text = Objects.requireNonNull(text);
  }

  @Override
  public String stringValueForSerialization() {
    return text;
  }
}
