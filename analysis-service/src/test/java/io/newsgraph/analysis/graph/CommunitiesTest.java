package io.newsgraph.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.graph.Communities.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

  @Test
  void entitiesNamedWithEachOtherAreOneCommunity() {
    List<Link> links = new ArrayList<>();
    links.addAll(circle(0, 3));
    links.addAll(circle(3, 7));
    links.add(link(2, 3, 1));

    assertThat(communities(7, links)).containsExactly(1, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void howOftenTheyAreNamedTogetherDecides() {
    List<Link> square = List.of(link(0, 1, 9), link(1, 2, 1), link(2, 3, 9), link(3, 0, 1));

    assertThat(communities(4, square)).containsExactly(0, 0, 1, 1);
  }

  @Test
  void whatNothingIsLinkedToIsACommunityOfItsOwn() {
    assertThat(communities(4, List.of(link(1, 3, 1)))).containsExactly(1, 0, 2, 0);
    assertThat(communities(2, List.of())).containsExactly(0, 1);
    assertThat(communities(0, List.of())).isEmpty();
    assertThat(communities(2, List.of(link(0, 7, 1)))).containsExactly(0, 1);
  }

  /** Single moves join pairs only; that four are one is seen when pairs move as a whole. */
  @Test
  void communitiesAreJoinedWhereThatIsBetter() {
    List<Link> links = new ArrayList<>();
    for (int group = 0; group < 3; group++) {
      int first = 4 * group;
      links.add(link(first, first + 1, 10));
      links.add(link(first + 2, first + 3, 10));
      links.add(link(first, first + 2, 8));
      links.add(link(first + 1, first + 3, 8));
    }

    assertThat(communities(12, links)).containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
  }

  @Test
  void aLargeGraphFallsIntoTheCirclesItIsMadeOf() {
    List<Link> links = new ArrayList<>();
    for (int circle = 0; circle < 50; circle++) {
      links.addAll(circle(10 * circle, 10 * circle + 10));
      links.add(link(10 * circle, (10 * circle + 15) % 500, 1));
    }

    assertThat(communities(500, links))
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> i / 10).toList());
  }

  private static List<Integer> communities(int entities, List<Link> links) {
    List<UUID> ids = IntStream.range(0, entities).mapToObj(CommunitiesTest::entity).toList();
    Map<UUID, Integer> communities = Communities.of(ids, links);
    return ids.stream().map(communities::get).toList();
  }

  /** All of them named with each other. */
  private static List<Link> circle(int from, int to) {
    List<Link> links = new ArrayList<>();
    for (int one = from; one < to; one++) {
      for (int other = one + 1; other < to; other++) {
        links.add(link(one, other, 1));
      }
    }
    return links;
  }

  private static Link link(int source, int target, double weight) {
    return new Link(entity(source), entity(target), weight);
  }

  private static UUID entity(int number) {
    return new UUID(0, number);
  }
}
