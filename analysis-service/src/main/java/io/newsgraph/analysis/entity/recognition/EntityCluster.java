package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.name.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All mentions of one thing in one article.
 *
 * @param name its fullest name in the article
 * @param aliases the article's other names for it that would be understood outside the article, in
 *     order of appearance; a role such as "김 대표" is a mention, never an alias
 * @param salience how much the article is about it: 1 for its chief entity, towards 0 for one named
 *     in passing; see {@link Salience}
 * @param mentions in order of the text, at least one
 */
public record EntityCluster(
    EntityType type, String name, List<String> aliases, double salience, List<Mention> mentions) {

  public EntityCluster {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException(name + " is mentioned nowhere");
    }
    if (!(salience >= 0 && salience <= 1)) {
      throw new IllegalArgumentException("Salience of " + name + " is " + salience);
    }
  }

  /** This entity with further mentions, put in their place in the text. */
  public EntityCluster withMentions(Collection<Mention> more) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(more);
    all.sort(Comparator.comparingInt(Mention::start));
    return new EntityCluster(type, name, aliases, salience, all);
  }
}
