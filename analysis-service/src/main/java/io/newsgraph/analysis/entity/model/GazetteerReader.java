package io.newsgraph.analysis.entity.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a gazetteer: a line with headings, then on each line a form, a label of the NIKL tag set
 * (PS_NAME, OGG_ECONOMY …) and how often the form was seen with it, separated by tabs.
 */
public final class GazetteerReader {

  private static final double CLEAR = 0.95;
  private static final double MOSTLY = 0.7;

  private GazetteerReader() {}

  /** Reads a gazetteer. */
  public static Gazetteer read(BufferedReader reader) throws IOException {
    return gazetteer(labels(reader));
  }

  /** Reads a gazetteer, and adds the names of the project's own lists, each as seen once. */
  public static Gazetteer readWithLists(BufferedReader reader) throws IOException {
    Map<String, Map<String, Integer>> labels = labels(reader);
    ListedNames.forEach(
        (name, label) ->
            labels
                .computeIfAbsent(name.replace(" ", ""), form -> new TreeMap<>())
                .putIfAbsent(label, 1));
    return gazetteer(labels);
  }

  private static Map<String, Map<String, Integer>> labels(BufferedReader reader)
      throws IOException {
    Map<String, Map<String, Integer>> labels = new LinkedHashMap<>();
    reader.readLine();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] columns = line.split("\t");
      String form = columns[0].replace(" ", "");
      if (columns.length == 3 && !form.isEmpty()) {
        labels
            .computeIfAbsent(form, f -> new TreeMap<>())
            .merge(columns[1], Integer.parseInt(columns[2]), Integer::sum);
      }
    }
    return labels;
  }

  private static Gazetteer gazetteer(Map<String, Map<String, Integer>> labels) {
    List<GazetteerEntry> entries = new ArrayList<>();
    labels.forEach((form, counts) -> entries.add(entry(form.length(), counts)));
    return new Gazetteer(List.copyOf(labels.keySet()), entries);
  }

  private static GazetteerEntry entry(int length, Map<String, Integer> counts) {
    Map<Integer, Integer> classes = new TreeMap<>();
    counts.forEach((label, count) -> classes.merge(coarse(label), count, Integer::sum));
    int coarse = 0;
    int second = 0;
    for (int candidate : classes.keySet()) {
      if (count(classes, candidate) > count(classes, coarse)) {
        second = coarse;
        coarse = candidate;
      } else if (count(classes, candidate) > count(classes, second)) {
        second = candidate;
      }
    }
    int total = classes.values().stream().mapToInt(i -> i).sum();
    double share = (double) count(classes, coarse) / total;
    int clearness = share >= CLEAR ? 0 : share >= MOSTLY ? 1 : 2 + second;
    int size = Math.min(length, 5);
    int detailed = ((coarse * 16 + clearness) * 8 + frequency(total)) * 8 + size;
    return new GazetteerEntry(coarse, mostFrequent(counts).hashCode(), detailed);
  }

  private static int count(Map<Integer, Integer> classes, int key) {
    return classes.getOrDefault(key, 0);
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String best = "";
    for (String label : counts.keySet()) {
      if (best.isEmpty() || counts.get(label) > counts.get(best)) {
        best = label;
      }
    }
    return best;
  }

  private static int frequency(int total) {
    if (total < 4) {
      return total < 2 ? 0 : 1;
    }
    return total < 10 ? 2 : total < 40 ? 3 : 4;
  }

  private static int coarse(String label) {
    return switch (label) {
      case "AF_BUILDING", "AF_ROAD", "AF_CULTURAL_ASSET" -> 7;
      case "CV_POSITION", "CV_OCCUPATION", "CV_RELATION" -> 9;
      default -> coarseOfPrefix(label);
    };
  }

  private static int coarseOfPrefix(String label) {
    return switch (label.substring(0, Math.min(2, label.length()))) {
      case "PS" -> 1;
      case "LC" -> 2;
      case "OG" -> 3;
      case "DT" -> 4;
      case "TI" -> 5;
      case "QT" -> 6;
      case "AF" -> 8;
      case "CV" -> 10;
      case "EV" -> 11;
      default -> 12;
    };
  }
}
