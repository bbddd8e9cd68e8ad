package io.newsgraph.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of an annotation: a keyword, and what it says.
 *
 * @param number counted from 1
 * @param keyword first word of the line, without the question mark that makes it optional
 * @param optional whether the keyword has a question mark
 */
record GoldLine(String file, int number, String keyword, boolean optional, String content) {

  /** The line read from {@code raw}; empty for a comment and a blank one. */
  static Optional<GoldLine> read(String file, int number, String raw) {
    String line = raw.strip();
    if (line.isEmpty() || line.startsWith("#")) {
      return Optional.empty();
    }
    int space = line.indexOf(' ');
    if (space < 0) {
      throw new GoldFormatException(
          file, number, "\"" + line + "\" says nothing after its keyword");
    }
    String word = line.substring(0, space);
    boolean optional = word.endsWith("?");
    String keyword = optional ? word.substring(0, word.length() - 1) : word;
    return Optional.of(
        new GoldLine(file, number, keyword, optional, line.substring(space).strip()));
  }

  GoldFormatException error(String message) {
    return new GoldFormatException(file, number, message);
  }

  /**
   * The parts between upright strokes.
   *
   * @param least how many there must be; missing ones up to {@code most} are empty
   */
  List<String> columns(int least, int most) {
    List<String> columns = new ArrayList<>();
    for (String column : content.split("\\|", -1)) {
      columns.add(column.strip());
    }
    if (columns.size() < least || columns.size() > most) {
      throw error(columns.size() + " columns; a " + keyword + " has " + least + " to " + most);
    }
    while (columns.size() < most) {
      columns.add("");
    }
    return columns;
  }

  /** What stands before and behind the first {@code =}. */
  List<String> sides() {
    int equals = content.indexOf(" = ");
    if (equals < 0) {
      throw error("no \" = \" in a line of the kind " + keyword);
    }
    return List.of(content.substring(0, equals).strip(), content.substring(equals + 3).strip());
  }

  /** The answers that {@code text} allows, written with {@code or} between them. */
  static List<String> alternatives(String text) {
    return List.of(text.strip().split("\\s+or\\s+"));
  }

  /** The constant of {@code type} with that name. */
  <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw error("\"" + name + "\" is no " + type.getSimpleName());
    }
  }
}
