package io.newsgraph.local.postgres;

import io.newsgraph.local.data.Folders;
import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the archive that zonky publishes in Maven Central. They are
 * kept, so that only the first start unpacks them.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
public record PostgresBinaries(Path home) {

  /** Where an unpacked version of PostgreSQL is or is to be. */
  public static PostgresBinaries in(Path folder) {
    return new PostgresBinaries(folder.resolve(version()));
  }

  public boolean areUnpacked() {
    return Files.isDirectory(home);
  }

  /**
   * Unpacks beside the place and then moves there, so that what is there is always whole.
   *
   * @throws LaunchFailure if there are no binaries for this system, or no place for them
   */
  public void unpack() {
    Path partial = home.resolveSibling(home.getFileName() + ".partial");
    try {
      Folders.deleteRecursively(partial);
      try (InputStream archive = archive();
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
        unpack(tar, partial);
      }
      Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchFailure(
          "Cannot unpack PostgreSQL into %s: %s".formatted(home, e.getMessage()), e);
    }
  }

  /** The path of one program, such as {@code initdb}. */
  public String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static void unpack(TarArchiveInputStream tar, Path into) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path target = into.resolve(entry.getName()).normalize();
      if (!target.startsWith(into)) {
        throw new IOException("the archive names a file outside: " + entry.getName());
      }
      unpack(tar, entry, target);
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean isProgram = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static InputStream archive() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String suffix = architecture.equals("aarch64") ? "arm_64" : "x86_64";
    InputStream archive =
        PostgresBinaries.class.getResourceAsStream("/postgres-%s-%s.txz".formatted(system, suffix));
    if (archive == null) {
      throw new LaunchFailure(
          "There are no PostgreSQL binaries for %s on %s; Linux and macOS, on x86-64 and ARM64, can run Newsgraph this way."
              .formatted(System.getProperty("os.name"), architecture));
    }
    return archive;
  }

  private static String version() {
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new LaunchFailure("Cannot tell the version of PostgreSQL", e);
    }
  }
}
