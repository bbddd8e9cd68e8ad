package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.relation.reading.FrameTable;
import io.newsgraph.analysis.relation.reading.RelationalNouns;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Trigger;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;

/**
 * What the lists of words know of a unit, as one number: so that words not seen before tell too.
 */
final class WordSense {

  private static final int TYPES = RelationType.values().length;
  private static final int TITLE = 1;
  private static final int FRAME = 2;
  private static final int OPEN_FRAME = FRAME + TYPES;
  private static final int FRAME_NOUN = OPEN_FRAME + TYPES;
  private static final int RELATIONAL = FRAME_NOUN + TYPES;
  private static final int KIND = RELATIONAL + TYPES;

  private WordSense() {}

  /** What a predicate has that states a relation by itself. */
  static int of(RelationType type) {
    return FRAME + type.ordinal();
  }

  /** 0 for a word that no list has. */
  static int of(Unit unit) {
    return switch (unit.kind()) {
      case PREDICATE -> ofPredicate(unit.text());
      case NOUN -> ofNoun(unit.text());
      default -> 0;
    };
  }

  private static int ofPredicate(String word) {
    for (Trigger trigger : FrameTable.of(word)) {
      int type = trigger.frame().type().ordinal();
      if (!trigger.needsNoun()) {
        return FRAME + type;
      }
      // 하 of 협력을 하다 begins 하락하다 as well.
      if (trigger.stem().length() > 1) {
        return OPEN_FRAME + type;
      }
    }
    return 0;
  }

  private static int ofNoun(String word) {
    if (Titles.isTitle(word)) {
      return TITLE;
    }
    List<Trigger> triggers = FrameTable.ofNoun(word);
    if (!triggers.isEmpty()) {
      return FRAME_NOUN + triggers.getFirst().frame().type().ordinal();
    }
    RelationalNouns.Meaning meaning = RelationalNouns.of(word);
    if (meaning != null) {
      return RELATIONAL + meaning.type().ordinal();
    }
    return ThingKinds.typeOf(word).map(type -> KIND + type.ordinal()).orElse(0);
  }
}
