package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.name.EntityType;
import java.util.Objects;
import java.util.Set;

/**
 * A thing as one article has it, with all that tells which thing it is.
 *
 * @param name its fullest name there
 * @param aliases its other names there that are certain to mean it elsewhere too, as identity
 *     compares them
 * @param organizations where the article says that it has an office
 */
public record Appearance(
    EntityKey key,
    String name,
    Set<String> aliases,
    Set<EntityKey> organizations,
    Offices offices) {

  public Appearance {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(offices);
    aliases = Set.copyOf(aliases);
    organizations = Set.copyOf(organizations);
  }

  boolean isPerson() {
    return key.type() == EntityType.PERSON;
  }

  /** Whether the article says anything of who it is. */
  boolean tellsWho() {
    return !organizations.isEmpty() || !offices.callings().isEmpty();
  }
}
