package io.newsgraph.analysis.entity;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.identifier.EntityId;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A person, organisation, … that articles name.
 *
 * @param name the spelling it is shown by
 * @param description what tells it from others of its name: as people gave it, else the offices
 *     that most articles give a person; null where nothing is known
 * @param aliases other spellings and names, the most used first, at most 20
 * @param articleCount how many articles name it
 * @param firstSeen the earliest publication (else collection) of an article that names it
 * @param lastSeen the latest
 */
public record Entity(
    EntityId id,
    String name,
    EntityType type,
    String description,
    List<String> aliases,
    int articleCount,
    OffsetDateTime firstSeen,
    OffsetDateTime lastSeen) {

  public Entity {
    aliases = List.copyOf(aliases);
  }
}
