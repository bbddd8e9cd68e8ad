package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.database.Sql;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The entities next to those that a graph is drawn around, weightiest first. */
final class Surroundings {

  /**
   * One entity's neighbours stand in an index by weight, at either end of its edges; each at one
   * end alone, as source < target.
   */
  private static final String OF_ONE =
      """
      select neighbour from (
        (select target as neighbour, weight from edge where source = ? and weight >= ?
         order by weight desc, target desc limit ?)
        union all
        (select source, weight from edge where target = ? and weight >= ?
         order by weight desc, source desc limit ?)
      ) sides
      order by weight desc, neighbour desc limit ?
      """;

  /** A neighbour of several counts with the sum of what joins it to them. */
  private static final String OF_SEVERAL =
      """
      select neighbour from (
        select target as neighbour, articles + sentences as weight from %1$s e where source = any(?::uuid[])
        union all
        select source, articles + sentences from %1$s e where target = any(?::uuid[])
      ) n
      where weight >= ? and neighbour <> all(?::uuid[])
      group by neighbour order by sum(weight) desc, neighbour desc limit ?
      """;

  private Surroundings() {}

  /**
   * @param centre the entities drawn around
   * @param minWeight of an edge that counts
   * @param room how many there is room for
   */
  static List<UUID> read(Sql sql, GraphSource source, List<UUID> centre, int minWeight, int room) {
    if (source.totals() && centre.size() == 1) {
      UUID one = centre.getFirst();
      return sql.list(
          OF_ONE, row -> row.uuid("neighbour"), one, minWeight, room, one, minWeight, room, room);
    }
    return sql.list(
        OF_SEVERAL.formatted(source.edges()),
        row -> row.uuid("neighbour"),
        Stream.of(
                source.parameters(),
                List.of(centre),
                source.parameters(),
                List.of(centre, minWeight, centre, room))
            .flatMap(List::stream)
            .toArray());
  }
}
