package io.newsgraph.analysis.relation.office;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.reading.Titles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the town or body in an office that names it: 은포 in 은포시장, 은포위원회 in 은포위원장. */
public final class OfficePlaces {

  private static final String HEAD = "장";

  /** How the title of a head ends, and how the name of what it is the head of goes on there. */
  private static final Map<String, List<String>> HEADS =
      Map.of(HEAD, List.of("", "회", "청"), "교육감", List.of("교육청"));

  /** How the names of clubs end. */
  private static final List<String> CLUBS =
      Stream.concat(
              WordList.lines(OfficePlaces.class, "club-endings.txt").stream(),
              WordList.lines(EntityType.class, "club-names.txt").stream())
          .toList();

  /** The clubs of towns, as they are asked for. */
  private final Map<String, Optional<EntityCluster>> clubs = new HashMap<>();

  private final Map<String, EntityCluster> byName = new HashMap<>();

  /** The festival or contest that the article is about; null for none. */
  private final EntityCluster event;

  public OfficePlaces(List<EntityCluster> clusters) {
    this.event = ChiefEvent.of(clusters);
    for (EntityCluster cluster : clusters) {
      if (cluster.type() == EntityType.LOCATION || cluster.type() == EntityType.ORGANIZATION) {
        byName.putIfAbsent(cluster.name(), cluster);
        cluster.aliases().forEach(alias -> byName.putIfAbsent(alias, cluster));
      }
    }
  }

  /** The event that the article is about, of an office that such events have; else null. */
  EntityCluster eventWith(String office) {
    return ChiefEvent.has(office) ? event : null;
  }

  /** Where the title begins within a word that names its place too; 0 where the word is it all. */
  public static int titleStart(String word) {
    int start = Titles.start(word);
    return start < word.length() ? start : 0;
  }

  /** The place that a word names before its title; null if the article has no such place. */
  public EntityCluster of(String word, int titleStart) {
    EntityCluster whole = word.endsWith(HEAD) ? byName.get(cut(word, HEAD)) : null;
    if (whole != null && whole.type() == EntityType.ORGANIZATION) {
      // 나루전자지회장 heads the branch, whatever company its name begins with.
      return whole;
    }
    EntityCluster place = byName.get(word.substring(0, titleStart));
    EntityCluster town = place != null ? place : byName.get(word.substring(0, titleStart + 1));
    return town != null ? town : body(word);
  }

  /** The one club whose name begins with a town's: 은포 유나이티드 for 은포; null if there is none. */
  EntityCluster clubOf(String town) {
    return clubs.computeIfAbsent(town, this::findClub).orElse(null);
  }

  private Optional<EntityCluster> findClub(String town) {
    List<EntityCluster> found =
        byName.entrySet().stream()
            .filter(named -> named.getKey().startsWith(town) && isClub(named))
            .map(Map.Entry::getValue)
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether one of the names of an organisation ends as clubs' do. */
  public boolean isClub(EntityCluster cluster) {
    return CLUBS.stream().anyMatch(cluster.name()::endsWith)
        || cluster.aliases().stream().anyMatch(alias -> CLUBS.stream().anyMatch(alias::endsWith));
  }

  private static boolean isClub(Map.Entry<String, EntityCluster> named) {
    return named.getValue().type() == EntityType.ORGANIZATION
        && CLUBS.stream().anyMatch(named.getKey()::endsWith);
  }

  /** The body whose head a word is, whether or not its name is longer: 은포병원 of 은포병원장. */
  private EntityCluster body(String word) {
    for (Map.Entry<String, List<String>> head : HEADS.entrySet()) {
      String stem = word.endsWith(head.getKey()) ? cut(word, head.getKey()) : "";
      EntityCluster body = stem.isEmpty() ? null : body(stem, head.getValue());
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  private EntityCluster body(String stem, List<String> endings) {
    return endings.stream()
        .map(ending -> byName.get(stem + ending))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String cut(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
