package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A real sentence of labelled data and which of its characters belong to no name: words that are
 * none, as they stand in newspapers.
 *
 * @param plain a bit for each UTF-16 code unit of the sentence
 */
record PlainWords(Document document, BitSet plain) {

  /** Where the sentences are in a folder of data. */
  static Path file(Path data) {
    return data.resolve("ner").resolve("train.tsv");
  }

  /** How the ids of sentences from newspapers end; the others are of film reviews. */
  private static final String NEWS = "-wikitree";

  /** How fine labels begin that are no names: offices and the like, dates, times, quantities. */
  private static final Set<String> NO_NAMES = Set.of("CV", "DT", "TI", "QT");

  /**
   * @throws IOException if the file cannot be read
   */
  static List<PlainWords> read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return read(lines);
    }
  }

  private static List<PlainWords> read(BufferedReader lines) throws IOException {
    List<PlainWords> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    BitSet plain = new BitSet();
    boolean isNews = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] columns = line.split("\t");
      if (line.isEmpty() && isNews) {
        sentences.add(of(text.toString(), plain));
      }
      if (line.isEmpty() || line.startsWith("# ")) {
        isNews = line.endsWith(NEWS);
        text = new StringBuilder();
        plain = new BitSet();
      } else {
        plain.set(text.length(), text.length() + columns[0].length(), isPlain(columns));
        text.append(columns[0]);
      }
    }
    return sentences;
  }

  private static PlainWords of(String text, BitSet plain) {
    TextBlock block = new TextBlock(0, BlockKind.PARAGRAPH, 0, text.length());
    return new PlainWords(new Document(null, null, text, List.of(block)), plain);
  }

  private static boolean isPlain(String[] columns) {
    if (columns.length < 3 || columns[2].equals("_")) {
      return false;
    }
    return columns[2].equals("O") || NO_NAMES.contains(columns[2].substring(2, 4));
  }

  /** Whether all of a stretch belongs to no name. */
  boolean isPlain(int start, int end) {
    return plain.nextClearBit(start) >= end;
  }
}
