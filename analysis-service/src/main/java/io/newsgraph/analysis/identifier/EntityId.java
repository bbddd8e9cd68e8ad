package io.newsgraph.analysis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** The id of an entity: {@code ent_} and the 32 hexadecimal digits of a UUID. */
public record EntityId(UUID value) {

  private static final String PREFIX = "ent_";

  public EntityId {
    Objects.requireNonNull(value);
  }

  /** Reads an id as clients write it; anything else is answered with 400 {@code INVALID_ID}. */
  @JsonCreator
  public static EntityId parse(String text) {
    return new EntityId(PrefixedUuid.parse(PREFIX, text));
  }

  @JsonValue
  @Override
  public String toString() {
    return PrefixedUuid.format(PREFIX, value);
  }
}
