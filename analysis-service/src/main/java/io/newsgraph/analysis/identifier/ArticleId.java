package io.newsgraph.analysis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** The id of an article: {@code art_} and the 32 hexadecimal digits of a UUID. */
public record ArticleId(UUID value) {

  private static final String PREFIX = "art_";

  public ArticleId {
    Objects.requireNonNull(value);
  }

  /** Reads an id as clients write it; anything else is answered with 400 {@code INVALID_ID}. */
  @JsonCreator
  public static ArticleId parse(String text) {
    return new ArticleId(PrefixedUuid.parse(PREFIX, text));
  }

  @JsonValue
  @Override
  public String toString() {
    return PrefixedUuid.format(PREFIX, value);
  }
}
