package io.newsgraph.analysis.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Parts of a graph whose entities are named with each other more often than with others: those that
 * give the highest modularity which moving single entities, and then whole communities, leads to
 * (Blondel et al. 2008, "Fast unfolding of communities in large networks", with weights). The same
 * graph always has the same communities.
 */
final class Communities {

  /** Less than that is what adding up in another order makes of the same sum. */
  private static final double LEAST_GAIN = 1e-9;

  private Communities() {}

  /** Two entities that are named together. */
  record Link(UUID source, UUID target, double weight) {}

  /**
   * The community of each entity: 0 for the largest, then on in order of size; of those as large as
   * each other, the one whose first entity stands first. An entity that nothing is linked to is a
   * community of its own.
   *
   * @param entities in an order that does not change, each once
   * @param links between these entities; others are passed over
   */
  static Map<UUID, Integer> of(List<UUID> entities, List<Link> links) {
    Map<UUID, Integer> positions = new HashMap<>();
    entities.forEach(entity -> positions.put(entity, positions.size()));
    int[] communities = of(network(positions, links));
    Map<UUID, Integer> numbers = new HashMap<>();
    positions.forEach((entity, position) -> numbers.put(entity, communities[position]));
    return numbers;
  }

  private static int[] of(List<Map<Integer, Double>> entities) {
    List<Map<Integer, Double>> network = entities;
    int[] communities = identity(entities.size());
    while (true) {
      int[] moved = compact(moved(network));
      communities = Arrays.stream(communities).map(each -> moved[each]).toArray();
      int count = Arrays.stream(moved).max().orElse(-1) + 1;
      if (count == network.size()) {
        return bySize(communities, count);
      }
      network = joined(network, moved, count);
    }
  }

  /** Whom each is linked to, and how strongly. */
  private static List<Map<Integer, Double>> network(
      Map<UUID, Integer> positions, List<Link> links) {
    List<Map<Integer, Double>> network = empty(positions.size());
    for (Link link : links) {
      Integer source = positions.get(link.source());
      Integer target = positions.get(link.target());
      if (source == null || target == null) {
        continue;
      }
      network.get(source).merge(target, link.weight(), Double::sum);
      network.get(target).merge(source, link.weight(), Double::sum);
    }
    return network;
  }

  private static List<Map<Integer, Double>> empty(int size) {
    return Stream.generate(() -> (Map<Integer, Double>) new TreeMap<Integer, Double>())
        .limit(size)
        .toList();
  }

  private static int[] identity(int size) {
    int[] identity = new int[size];
    Arrays.setAll(identity, i -> i);
    return identity;
  }

  /** Moves each to the community it gains most in, again and again until none gains. */
  private static int[] moved(List<Map<Integer, Double>> network) {
    double[] degrees = network.stream().mapToDouble(links -> sum(links.values())).toArray();
    double all = Arrays.stream(degrees).sum();
    double[] totals = degrees.clone();
    int[] communities = identity(network.size());
    boolean goesOn = all > 0;
    while (goesOn) {
      goesOn = false;
      for (int node = 0; node < communities.length; node++) {
        int before = communities[node];
        totals[before] -= degrees[node];
        communities[node] = best(node, network, communities, totals, degrees[node] / all);
        totals[communities[node]] += degrees[node];
        goesOn |= communities[node] != before;
      }
    }
    return communities;
  }

  private static double sum(Iterable<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /**
   * @param share of all weight, the node's; a community gains what it is linked to it beyond what
   *     would be by chance
   */
  private static int best(
      int node,
      List<Map<Integer, Double>> network,
      int[] communities,
      double[] totals,
      double share) {
    Map<Integer, Double> toward = new TreeMap<>();
    network
        .get(node)
        .forEach(
            (other, weight) -> {
              if (other != node) {
                toward.merge(communities[other], weight, Double::sum);
              }
            });
    int best = communities[node];
    double most = toward.getOrDefault(best, 0.0) - totals[best] * share;
    for (Map.Entry<Integer, Double> one : toward.entrySet()) {
      double gain = one.getValue() - totals[one.getKey()] * share;
      if (gain > most + LEAST_GAIN) {
        most = gain;
        best = one.getKey();
      }
    }
    return best;
  }

  /** The same communities, numbered from 0 in order of their first members. */
  private static int[] compact(int[] communities) {
    Map<Integer, Integer> numbers = new HashMap<>();
    return Arrays.stream(communities)
        .map(each -> numbers.computeIfAbsent(each, any -> numbers.size()))
        .toArray();
  }

  /** A network of communities; what lies within one links it to itself, from both ends. */
  private static List<Map<Integer, Double>> joined(
      List<Map<Integer, Double>> network, int[] communities, int count) {
    List<Map<Integer, Double>> joined = empty(count);
    for (int node = 0; node < communities.length; node++) {
      Map<Integer, Double> links = joined.get(communities[node]);
      network
          .get(node)
          .forEach((other, weight) -> links.merge(communities[other], weight, Double::sum));
    }
    return joined;
  }

  private static int[] bySize(int[] communities, int count) {
    int[] sizes = new int[count];
    Arrays.stream(communities).forEach(community -> sizes[community]++);
    List<Integer> order =
        Arrays.stream(identity(count))
            .boxed()
            .sorted(Comparator.comparingInt((Integer community) -> -sizes[community]))
            .toList();
    int[] ranks = new int[count];
    for (int rank = 0; rank < count; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return Arrays.stream(communities).map(community -> ranks[community]).toArray();
  }
}
