package io.newsgraph.article.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Articles of invented newspapers in the shapes that newspapers have. */
final class Fixtures {

  private Fixtures() {}

  static Stream<String> names() {
    return Stream.of(
        "wire-with-dateline",
        "copied-from-a-page",
        "interview-with-letters",
        "interview-with-dashes",
        "guest-column",
        "editorial",
        "press-release",
        "title-amid-the-text",
        "caption-first-without-title",
        "subheads-longer-than-title",
        "broken-at-a-fixed-width",
        "page-source",
        "quotations-and-list",
        "english-heavy",
        "refrain",
        "single-newlines",
        "credits",
        "invisible-characters-and-table",
        "travel-piece",
        "signed-twice",
        "portraits",
        "brackets",
        "furniture-around");
  }

  static String input(String name) {
    return read(name + ".txt");
  }

  static String expected(String name) {
    return read(name + ".expected.txt");
  }

  private static String read(String file) {
    try (InputStream stream = Fixtures.class.getResourceAsStream("fixtures/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
