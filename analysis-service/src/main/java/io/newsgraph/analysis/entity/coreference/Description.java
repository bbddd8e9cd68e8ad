package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of things that descriptions speak of: a 은행 is an organisation whose name says so, a 회사
 * one whose name does not say that it is something else.
 *
 * @param noun 회사, 은행, 나라; empty for pronouns
 * @param endings how the names of such things end; empty where no ending tells them
 */
record Description(String noun, EntityType type, List<String> endings) {

  /** What 그 and 두 사람 speak of. */
  static final Description PERSON = new Description("", EntityType.PERSON, List.of());

  private static final List<String> NOT_COMPANIES =
      WordList.lines(Description.class, "not-company-endings.txt");

  private static final Map<String, Description> BY_NOUN =
      WordList.lines(Description.class, "descriptions.txt").stream()
          .map(Description::read)
          .collect(Collectors.toUnmodifiableMap(Description::noun, Function.identity()));

  private static final Set<String> COMPANY_NOUNS =
      WordList.set(Description.class, "company-nouns.txt");

  Description {
    endings = List.copyOf(endings);
  }

  /** The description that a noun gives; null if it is none of ours. */
  static Description of(String noun) {
    return BY_NOUN.get(noun);
  }

  private static Description read(String line) {
    String[] parts = line.split("[=:]");
    EntityType type = EntityType.valueOf(parts[1].strip());
    List<String> endings =
        parts.length < 3
            ? List.of()
            : Arrays.stream(parts[2].split(",")).map(String::strip).toList();
    return new Description(parts[0].strip(), type, endings);
  }

  /** Whether it speaks of organisations, of which an article names few: 두 당, not 두 사람. */
  boolean isOfOrganizations() {
    return type == EntityType.ORGANIZATION;
  }

  boolean mayBe(EntityCluster cluster) {
    if (cluster.type() != type) {
      return false;
    }
    return switch (type) {
      case LOCATION -> Countries.contain(cluster.name());
      case ORGANIZATION ->
          COMPANY_NOUNS.contains(noun)
              ? hasNone(cluster.name(), NOT_COMPANIES)
              : endings.isEmpty() || !hasNone(cluster.name(), endings);
      case PERSON, PRODUCT, EVENT, WORK -> true;
    };
  }

  private static boolean hasNone(String name, List<String> endings) {
    return endings.stream().noneMatch(name::endsWith);
  }
}
