package io.newsgraph.load.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What made-up articles are written with: {@code names.txt} and {@code sentences.txt}.
 *
 * @param names the parts of names, by their kind
 * @param headlines sentences for titles
 * @param sentences sentences for bodies
 */
record Vocabulary(Map<String, List<String>> names, List<String> headlines, List<String> sentences) {

  static Vocabulary load() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String line : blocks("names.txt").getFirst()) {
      List<String> words = List.of(line.split(" "));
      names.put(words.getFirst(), words.subList(1, words.size()));
    }
    List<List<String>> blocks = blocks("sentences.txt");
    return new Vocabulary(names, blocks.getFirst(), blocks.getLast());
  }

  /** One of a kind. */
  String any(String kind, RandomGenerator random) {
    return any(names.get(kind), random);
  }

  static String any(List<String> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }

  // Blocks of lines, an empty line between two; lines that begin with # explain.
  private static List<List<String>> blocks(String file) {
    List<List<String>> blocks = new ArrayList<>();
    for (String block : text(file).split("\n\n")) {
      List<String> lines =
          Arrays.stream(block.split("\n"))
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      if (!lines.isEmpty()) {
        blocks.add(lines);
      }
    }
    return blocks;
  }

  private static String text(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
