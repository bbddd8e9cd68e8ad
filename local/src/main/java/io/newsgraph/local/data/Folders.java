package io.newsgraph.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to whole folders. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder with all that is in it; one that is not there is no error. */
  public static void deleteRecursively(Path folder) throws IOException {
    for (Path path : contents(folder).reversed()) {
      Files.delete(path);
    }
  }

  /** The folder and everything in it, each folder before what it holds; empty if there is none. */
  public static List<Path> contents(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
