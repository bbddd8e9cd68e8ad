package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.entity.name.EntityType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A thing that an article names.
 *
 * @param types the right type first, then others that a careful reader may give it too
 * @param name its fullest name in the article
 * @param aliases its other names there that would be understood elsewhere
 * @param optionalAliases names that may be given as aliases or not
 * @param optional whether an answer is right with it and without it
 * @param mentions in order of the annotation
 */
public record GoldEntity(
    List<EntityType> types,
    String name,
    List<String> aliases,
    List<String> optionalAliases,
    boolean optional,
    List<GoldMention> mentions) {

  public GoldEntity {
    types = List.copyOf(types);
    aliases = List.copyOf(aliases);
    optionalAliases = List.copyOf(optionalAliases);
    mentions = List.copyOf(mentions);
  }

  /** The type that its figures count under. */
  public EntityType type() {
    return types.getFirst();
  }

  /** Whether {@code text} is a name of it; a role or a pronoun is none. */
  public boolean isNamed(String text) {
    return names().anyMatch(text::equals);
  }

  /** All its names, the fullest first. */
  public Stream<String> names() {
    return Stream.of(Stream.of(name), aliases.stream(), optionalAliases.stream()).flatMap(s -> s);
  }
}
