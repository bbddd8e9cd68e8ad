package io.newsgraph.local.seeds;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The example articles of the project, in the order of their files' names.
 *
 * @param files every {@code .txt} file of the folder
 */
public record SeedFolder(List<Path> files) {

  public SeedFolder {
    files = List.copyOf(files);
  }

  /** Lists a folder; one that is not there has no articles. */
  public static SeedFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new SeedFolder(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new SeedFolder(
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
    } catch (IOException e) {
      throw new LaunchFailure("Cannot read the example articles in " + folder, e);
    }
  }

  /** The first ones only. */
  public SeedFolder first(int count) {
    return new SeedFolder(files.stream().limit(count).toList());
  }

  List<SeedFile> articles() {
    return files.stream().map(file -> SeedFile.parse(file, content(file))).toList();
  }

  /** Names exactly these articles: another text, another digest. */
  String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(file -> digest.update(content(file).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new LaunchFailure("Cannot read " + file + " as UTF-8: " + e.getMessage(), e);
    }
  }
}
