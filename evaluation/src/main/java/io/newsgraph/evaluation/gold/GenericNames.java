package io.newsgraph.evaluation.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that some readers take for names and others do not, such as 정부 and 검찰. */
public final class GenericNames {

  private static final String FILE = "generic.txt";

  private static final Set<String> NAMES = load();

  private GenericNames() {}

  /** Whether an entity of this name is neither right nor wrong. */
  public static boolean contains(String name) {
    return NAMES.contains(name);
  }

  private static Set<String> load() {
    try (InputStream stream = GenericNames.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
