package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Hangul;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells an alias that means the same thing in every article (과기정통부, OpenAI) from one that an
 * article only declares for itself (MS, 협회, 공동대책위).
 */
public final class CertainAlias {

  /** Three syllables are shared by many: 한은협, 국토부. */
  private static final int MIN_SYLLABLES = 4;

  /** Abbreviations of two to four letters are shared by many: MS, BOK. */
  private static final int MIN_LETTERS = 5;

  /** No shorter name is an alias that joins; many things go by 협회. */
  static final int SHORTEST = Math.min(MIN_SYLLABLES, MIN_LETTERS);

  private CertainAlias() {}

  /** The cluster's, as identity compares them. */
  public static Set<String> of(EntityCluster cluster) {
    String name = EntityKey.of(cluster).normalized();
    return cluster.aliases().stream()
        .map(NameNormalizer::normalize)
        .filter(alias -> isCertain(name, alias))
        .collect(Collectors.toSet());
  }

  /**
   * @param name the full name, as identity compares it
   * @param alias likewise
   */
  static boolean isCertain(String name, String alias) {
    boolean isHangul = Hangul.isSyllables(alias, 0, alias.length());
    if (alias.length() < (isHangul ? MIN_SYLLABLES : MIN_LETTERS)) {
      return false;
    }
    // A stretch of the name may be its general part: 공동대책위 of 은포항 공동대책위원회.
    return !name.contains(alias);
  }
}
