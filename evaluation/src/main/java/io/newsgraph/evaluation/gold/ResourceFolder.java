package io.newsgraph.evaluation.gold;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of text files among the resources, in a jar or not.
 *
 * @param owner the class beside which it lies
 * @param name such as {@code tune}
 */
public record ResourceFolder(Class<?> owner, String name) {

  /**
   * The names of its files without their ending, in order.
   *
   * @param ending such as {@code .txt}; other files are left out
   */
  public List<String> files(String ending) throws IOException {
    URL folder = owner.getResource(name);
    if (folder == null) {
      throw new IOException("No folder \"" + name + "\" beside " + owner.getName());
    }
    try {
      return files(folder.toURI(), ending);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> files(URI folder, String ending) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return files(Path.of(folder), ending);
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return files(jar.provider().getPath(folder), ending);
    }
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ending))
          .map(file -> file.substring(0, file.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** The text of one of its files. */
  public String read(String file) throws IOException {
    String path = name + "/" + file;
    try (InputStream stream = owner.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IOException("No file " + path + " beside " + owner.getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
