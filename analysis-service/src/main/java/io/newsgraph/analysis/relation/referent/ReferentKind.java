package io.newsgraph.analysis.relation.referent;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a noun such as 회사 or 재단 may speak of once it has been named.
 *
 * @param types of the thing
 * @param endings how its name ends; empty where no ending tells it
 * @param company whether it is a company: no organisation whose name says that it is another thing
 * @param pointed whether the noun speaks of it only behind 이, 해당 or 그
 */
public record ReferentKind(
    Set<EntityType> types, List<String> endings, boolean company, boolean pointed) {

  private static final String COMPANY = "COMPANY";
  private static final String POINTED = "이 ";

  /** How many mentions are looked at; the full name stands among the first. */
  private static final int MENTIONS = 6;

  private static final List<String> NOT_COMPANIES =
      WordList.lines(CoreferenceResolver.class, "not-company-endings.txt");

  private static final Map<String, ReferentKind> BY_NOUN = read();

  private static Map<String, ReferentKind> read() {
    Map<String, ReferentKind> kinds = new HashMap<>();
    for (String line : WordList.lines(ReferentKind.class, "referents.txt")) {
      String[] parts = line.split("\\s*[=:]\\s*");
      boolean pointed = parts[0].startsWith(POINTED);
      String noun = pointed ? parts[0].substring(POINTED.length()) : parts[0];
      kinds.put(noun, of(parts, pointed));
    }
    return Map.copyOf(kinds);
  }

  private static ReferentKind of(String[] parts, boolean pointed) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    boolean company = false;
    for (String name : parts[1].split("\\s+")) {
      company |= name.equals(COMPANY);
      types.add(name.equals(COMPANY) ? EntityType.ORGANIZATION : EntityType.valueOf(name));
    }
    List<String> endings =
        parts.length < 3 ? List.of() : Arrays.asList(parts[2].strip().split("\\s+"));
    return new ReferentKind(types, endings, company, pointed);
  }

  /** The kind that a noun speaks of; null if it is none of ours. */
  static ReferentKind of(String noun) {
    return BY_NOUN.get(noun);
  }

  /** Whether an organisation's name does not say that it is an authority, a party or a school. */
  public static boolean isCompany(EntityCluster cluster) {
    return cluster.type() == EntityType.ORGANIZATION
        && NOT_COMPANIES.stream().noneMatch(cluster.name()::endsWith);
  }

  boolean mayBe(EntityCluster cluster) {
    return types.contains(cluster.type())
        && (!company || isCompany(cluster))
        && (endings.isEmpty() || endsLike(cluster));
  }

  /** By what the article calls it: 통영시 where the town's name is 통영, 신세계 where it is 신세계그룹. */
  private boolean endsLike(EntityCluster cluster) {
    return cluster.aliases().stream().anyMatch(this::endsLike)
        || cluster.mentions().stream()
            .limit(MENTIONS)
            .anyMatch(mention -> endsLike(mention.text()));
  }

  private boolean endsLike(String name) {
    return endings.stream().anyMatch(name::endsWith);
  }

  /** Whether the name itself tells, so that it may have stood far back. */
  boolean isToldByName() {
    return !endings.isEmpty();
  }
}
