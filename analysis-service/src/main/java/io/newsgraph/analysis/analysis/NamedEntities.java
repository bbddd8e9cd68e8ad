package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.statement.QuotationRow;
import io.newsgraph.analysis.statement.RelationRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers which entities articles' rows point to, and what is asked for of any of them. */
final class NamedEntities {

  private final Set<UUID> ids = new HashSet<>();
  private boolean aliases;

  NamedEntities(
      Asked asked,
      Map<UUID, List<NamedRow>> named,
      Map<UUID, List<QuotationRow>> quotations,
      Map<UUID, List<RelationRow>> relations) {
    ListSizes first = asked.first();
    add(asked.at("entities.entity"), of(named, first.entities()).map(NamedRow::entity));
    add(asked.at("graph.nodes.entity"), of(named, null).map(NamedRow::entity));
    add(
        asked.at("quotations.speaker.entity"),
        of(quotations, first.quotations()).map(QuotationRow::speaker));
    add(asked.at("relations.subject"), of(relations, first.relations()).map(RelationRow::subject));
    add(asked.at("relations.object"), of(relations, first.relations()).map(RelationRow::object));
  }

  /** Those that are asked for, in one statement; none if nothing of them is. */
  Map<UUID, Entity> read(Sql sql) {
    return ids.isEmpty() ? Map.of() : EntityReader.byIds(sql, ids, aliases);
  }

  private void add(Fields asked, Stream<UUID> pointedTo) {
    if (!asked.isNone()) {
      pointedTo.filter(Objects::nonNull).forEach(ids::add);
      aliases |= asked.has("aliases");
    }
  }

  private static <T> Stream<T> of(Map<UUID, List<T>> rows, Integer first) {
    return rows.values().stream().flatMap(each -> ListSizes.first(each, first));
  }
}
