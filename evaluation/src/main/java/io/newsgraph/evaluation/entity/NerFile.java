package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads sentences labelled character by character: {@code # id} begins one, an empty line ends it;
 * each line has a character, its tag (IOB2) and, where there is one, a finer tag, separated by
 * tabs.
 */
final class NerFile {

  private final Path file;
  private final List<LabelledSentence> sentences = new ArrayList<>();
  private String id = "";
  private StringBuilder text = new StringBuilder();
  private List<LabelledSpan> spans = new ArrayList<>();
  private int letters;
  private int open = -1;
  private EntityTag tag;

  private NerFile(Path file) {
    this.file = file;
  }

  /**
   * @throws IOException if a line is no labelled character; its message names the line
   */
  static List<LabelledSentence> read(Path file) throws IOException {
    NerFile reader = new NerFile(file);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.read(line, ++number);
      }
    }
    reader.endSentence();
    return List.copyOf(reader.sentences);
  }

  private void read(String line, int number) throws IOException {
    if (line.isEmpty()) {
      endSentence();
    } else if (line.startsWith("# ") || line.startsWith("## ")) {
      endSentence();
      id = line.replaceFirst("^#+ ", "").split("\t")[0];
    } else {
      String[] columns = line.split("\t");
      if (columns.length < 2 || columns[0].isEmpty()) {
        throw new IOException(
            "%s, line %d: expected a character, a tab and a tag, found \"%s\""
                .formatted(file, number, line));
      }
      addCharacter(columns[0], columns[1], number);
    }
  }

  private void addCharacter(String character, String label, int number) throws IOException {
    if (label.startsWith("B-") || open >= 0 && !label.equals("I-" + tag)) {
      closeSpan();
    }
    if (label.startsWith("B-") || label.startsWith("I-") && open < 0) {
      tag = tag(label.substring(2), number);
      open = letters;
    } else if (!label.equals("O") && !label.startsWith("I-")) {
      throw new IOException("%s, line %d: no tag \"%s\"".formatted(file, number, label));
    }
    text.append(character);
    for (char c : character.toCharArray()) {
      letters += isSpace(c) ? 0 : 1;
    }
  }

  private EntityTag tag(String name, int number) throws IOException {
    Optional<EntityTag> known =
        List.of(EntityTag.values()).stream().filter(t -> t.name().equals(name)).findFirst();
    return known.orElseThrow(
        () -> new IOException("%s, line %d: no type \"%s\"".formatted(file, number, name)));
  }

  private void closeSpan() {
    if (open >= 0 && letters > open) {
      spans.add(new LabelledSpan(tag, open, letters));
    }
    open = -1;
  }

  private void endSentence() {
    closeSpan();
    if (!text.isEmpty()) {
      sentences.add(new LabelledSentence(id, text.toString(), spans));
    }
    text = new StringBuilder();
    spans = new ArrayList<>();
    letters = 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
