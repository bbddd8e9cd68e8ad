package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.weights.Hashing;
import java.util.List;

/** Numbers for what a unit says, as the features of pairs need them. */
final class UnitHashes {

  /** Syllables that tell a predicate whatever its ending, and the kind of a noun. */
  private static final int STEM = 2;

  private UnitHashes() {}

  /** A name's type, another unit's text. */
  static long text(List<Unit> units, int index) {
    if (index < 0 || index >= units.size()) {
      return 1;
    }
    Unit unit = units.get(index);
    return switch (unit.kind()) {
      case NAME -> 2 + unit.cluster().type().ordinal();
      case NOUN -> Hashing.of(unit.text());
      case PREDICATE -> stem(unit);
      default -> 20 + unit.kind().ordinal();
    };
  }

  static long sense(List<Unit> units, int index) {
    return index < 0 || index >= units.size() ? 1 : 2L + WordSense.of(units.get(index));
  }

  static long stem(Unit unit) {
    return Hashing.of(unit.text().substring(0, Math.min(STEM, unit.text().length())));
  }

  /** 투자사 as 사, 자회사 as 회사. */
  static long end(Unit unit) {
    return Hashing.of(unit.text().substring(Math.max(0, unit.text().length() - STEM)));
  }
}
