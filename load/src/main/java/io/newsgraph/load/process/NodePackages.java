package io.newsgraph.load.process;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The npm packages that the load needs, installed beside their lock file. */
public final class NodePackages {

  private NodePackages() {}

  /**
   * Installs them, unless they are there as the lock file has them.
   *
   * @throws LaunchFailure if there is no Node.js, or npm fails
   */
  public static void install(Path folder) {
    try {
      Path installed = folder.resolve("node_modules/.package-lock.json");
      Path wanted = folder.resolve("package-lock.json");
      if (Files.exists(installed)
          && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted))
              > 0) {
        return;
      }
      Process npm =
          new ProcessBuilder(List.of("npm", "ci", "--no-audit", "--no-fund", "--silent"))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (npm.waitFor() != 0) {
        throw new LaunchFailure("npm could not install the packages of " + folder);
      }
    } catch (IOException e) {
      throw new LaunchFailure(
          "./run load needs Node.js 20 or newer, with npm: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while installing packages", e);
    }
  }
}
