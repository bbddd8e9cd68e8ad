package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Finds rivals by their shares of one market: 점유율은 한빛전자가 70.2%, 나루소프트가 7.3%였다. */
public final class ShareFinder {

  private static final String SHARE = "점유율";
  private static final char PERCENT = '%';

  /** How far behind a name its share stands, in UTF-16 code units. */
  private static final int REACH = 16;

  /** Longer lists are statistics. */
  private static final int MAX_RIVALS = 4;

  private final String text;

  public ShareFinder(String text) {
    this.text = text;
  }

  /** What the units of one sentence state of it. */
  public List<Statement> find(List<Unit> units) {
    List<Statement> found = new ArrayList<>();
    List<Unit> rivals = new ArrayList<>();
    boolean isOfShares = false;
    for (int i = 0; i < units.size(); i++) {
      isOfShares |= units.get(i).text().endsWith(SHARE);
      if (isCompany(units.get(i)) && hasShare(units, i)) {
        rivals.add(units.get(i));
      }
    }
    if (!isOfShares || rivals.size() > MAX_RIVALS) {
      return found;
    }
    for (int i = 1; i < rivals.size(); i++) {
      addPair(rivals.getFirst(), rivals.get(i), found);
    }
    return found;
  }

  private static boolean isCompany(Unit unit) {
    return unit.isOf(EntityType.ORGANIZATION);
  }

  /** Its share stands before the next name. */
  private boolean hasShare(List<Unit> units, int index) {
    int from = units.get(index).end();
    int end = Math.min(text.length(), from + REACH);
    for (int i = index + 1; i < units.size(); i++) {
      if (units.get(i).is(Unit.Kind.NAME)) {
        end = Math.min(end, units.get(i).start());
        break;
      }
    }
    int percent = text.indexOf(PERCENT, from);
    return percent > 0 && percent < end;
  }

  private static void addPair(Unit one, Unit other, List<Statement> found) {
    if (one.cluster() != other.cluster()) {
      found.add(Statement.between(RelationType.COMPETE, one, other));
    }
  }
}
