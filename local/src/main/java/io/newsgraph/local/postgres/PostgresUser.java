package io.newsgraph.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import io.newsgraph.local.data.Folders;
import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root starts it in a user namespace, where
 * it is nobody in particular but its files are still root's; where namespaces are denied, as in
 * many containers, it runs as an unprivileged user who then owns its files.
 */
public enum PostgresUser {
  /** The user who runs the launcher. */
  SAME(List.of()),
  /** Root, seen from a user namespace in which it is not root. */
  NAMESPACE(List.of("unshare", "-U")),
  /** The system's unprivileged user. */
  NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"));

  // A program that only ends at once; anything longer means that it does not work here.
  private static final long PATIENCE_SECONDS = 5;

  private final List<String> prefix;

  PostgresUser(List<String> prefix) {
    this.prefix = prefix;
  }

  /**
   * The first that works here.
   *
   * @throws LaunchFailure if this is root and nothing lets it be another
   */
  static PostgresUser detect() {
    if (!isRoot()) {
      return SAME;
    }
    return Stream.of(NAMESPACE, NOBODY)
        .filter(user -> user.runs("true"))
        .findFirst()
        .orElseThrow(
            () ->
                new LaunchFailure(
                    "PostgreSQL does not run as root, and neither unshare nor setpriv (util-linux) works here. Run as an ordinary user."));
  }

  /** The command as this user runs it. */
  List<String> running(List<String> command) {
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  /**
   * Lets this user read the programs, and own the cluster's folder with all that is in it.
   *
   * @throws LaunchFailure if the user cannot get there
   */
  void giveAccess(Path dataFolder, Path cluster) {
    if (this != NOBODY) {
      return;
    }
    try {
      Files.setPosixFilePermissions(dataFolder, PosixFilePermissions.fromString("rwxr-xr-x"));
      UserPrincipal nobody =
          cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      for (Path path : Folders.contents(cluster)) {
        Files.setOwner(path, nobody);
      }
    } catch (IOException e) {
      throw new LaunchFailure("Cannot give PostgreSQL its files: " + e.getMessage(), e);
    }
    if (!runs("test", "-w", cluster.toString())) {
      throw new LaunchFailure(
          "PostgreSQL does not run as root; as user nobody it cannot reach %s. Choose a folder that every user can enter with --data, or run as an ordinary user."
              .formatted(cluster));
    }
  }

  private boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(running(List.of(command)))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }
}
