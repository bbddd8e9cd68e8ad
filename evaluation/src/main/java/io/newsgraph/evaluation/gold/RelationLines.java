package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.evaluation.gold.GoldRelation.Hedging;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lines {@code relation}. */
final class RelationLines {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Set<String> FLAGS = Set.of("hedged", "hedged?", "former");

  private final Locator locator;
  private final Map<String, GoldEntity> entities;
  private final OffsetDateTime publishedAt;

  /**
   * @param publishedAt null where unknown
   */
  RelationLines(String text, Map<String, GoldEntity> entities, OffsetDateTime publishedAt) {
    this.locator = new Locator(text);
    this.entities = entities;
    this.publishedAt = publishedAt;
  }

  GoldRelation read(GoldLine line) {
    List<String> columns = line.columns(6, 6);
    int space = columns.getFirst().indexOf(' ');
    if (space < 0) {
      throw line.error("a relation has a type and a subject");
    }
    List<RelationType> types =
        Arrays.stream(columns.getFirst().substring(0, space).split("/"))
            .map(type -> line.constant(RelationType.class, type))
            .toList();
    GoldEntity subject = entity(columns.getFirst().substring(space).strip(), line);
    GoldEntity object = columns.get(1).equals("-") ? null : entity(columns.get(1), line);
    if (object == null && types.getFirst() != RelationType.ROLE) {
      throw line.error(types.getFirst() + " needs an object");
    }
    List<String> flags = flags(columns.get(3), line);
    return new GoldRelation(
        types,
        subject,
        object,
        orNull(columns.get(2)),
        flags.contains("former"),
        hedging(flags),
        asOf(columns.get(4)),
        locator.passage(columns.get(5), line),
        line.optional());
  }

  private GoldEntity entity(String name, GoldLine line) {
    GoldEntity entity = entities.get(name);
    if (entity == null) {
      throw line.error("\"" + name + "\" is no entity of the file");
    }
    return entity;
  }

  private static List<String> flags(String column, GoldLine line) {
    List<String> flags = column.isEmpty() ? List.of() : List.of(column.split("\\s+"));
    for (String flag : flags) {
      if (!FLAGS.contains(flag)) {
        throw line.error("\"" + flag + "\" is none of " + FLAGS.stream().sorted().toList());
      }
    }
    return flags;
  }

  private static Hedging hedging(List<String> flags) {
    if (flags.contains("hedged?")) {
      return Hedging.EITHER;
    }
    return flags.contains("hedged") ? Hedging.HEDGED : Hedging.PLAIN;
  }

  /** Without a date of its own, a relation is of the day of publication. */
  private List<String> asOf(String column) {
    if (column.equals("-")) {
      return List.of();
    }
    if (!column.isEmpty()) {
      return GoldLine.alternatives(column);
    }
    return publishedAt == null
        ? List.of()
        : List.of(publishedAt.atZoneSameInstant(SEOUL).toLocalDate().toString());
  }

  private static String orNull(String column) {
    return column.isEmpty() ? null : column;
  }
}
