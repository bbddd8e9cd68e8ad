package io.newsgraph.local.postgres;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.data.Folders;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.process.LogFile;
import io.newsgraph.local.process.StopSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a PostgreSQL server: made once with the two services' databases in it, kept from
 * then on.
 */
public final class PostgresCluster {

  /** The databases, each owned by a user of the same name whom alone it lets in. */
  static final List<String> DATABASES = List.of("article", "analysis");

  // Two seconds on a slow disk; a minute means that something hangs.
  private static final Duration CREATION_PATIENCE = Duration.ofMinutes(1);
  private static final int PASSWORD_BYTES = 24;
  private static final String ACCESS =
      """
      # Only from this machine, and only with the password in the data folder: other users of the
      # machine can reach the port too.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private final DataDirectory data;
  private final PostgresBinaries binaries;
  private final PostgresUser user;
  private final Children children;

  /**
   * @param data where the cluster is, or is to be
   * @param binaries PostgreSQL's programs, unpacked
   * @param children who starts and stops processes
   */
  public PostgresCluster(DataDirectory data, PostgresBinaries binaries, Children children) {
    this.data = data;
    this.binaries = binaries;
    this.children = children;
    this.user = PostgresUser.detect();
  }

  /**
   * Makes the cluster and its databases beside their place, then moves them there: a cluster whose
   * making was cut short is never taken for one.
   *
   * @throws LaunchFailure if that fails; the message names the log
   */
  public void create() {
    Path partial = data.cluster().resolveSibling("postgresql.partial");
    try {
      Folders.deleteRecursively(partial);
      Files.createDirectory(
          partial,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      writePassword();
      create(partial);
      Files.move(partial, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LaunchFailure(
          "Cannot make the database in %s: %s".formatted(data.root(), e.getMessage()), e);
    }
  }

  /** The password of every user of the cluster. */
  public String password() {
    try {
      return Files.readString(data.password()).strip();
    } catch (IOException e) {
      throw new LaunchFailure(
          "Cannot read the databases' password from %s: %s"
              .formatted(data.password(), e.getMessage()),
          e);
    }
  }

  PostgresUser user() {
    return user;
  }

  private void create(Path partial) throws IOException {
    user.giveAccess(data.root(), partial);
    LogFile log = new LogFile(data.logs().resolve("postgresql-creation.log"));
    log.rotate();
    run("initdb", initdb(partial), log);
    Files.writeString(partial.resolve("pg_hba.conf"), ACCESS);
    createDatabases(partial, log);
  }

  private List<String> initdb(Path partial) {
    return user.running(
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + partial,
            "--username=postgres",
            // Nobody can get in before ACCESS takes the place of this: no server runs yet.
            "--auth=trust",
            "--encoding=UTF8",
            // The same order and case rules on every machine, whatever its own language is.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
  }

  // PostgreSQL reads the statements by itself here, without network, sessions and passwords.
  private void createDatabases(Path partial, LogFile log) throws IOException {
    Path statements = Files.createTempFile(partial, "databases", ".sql");
    try {
      Files.write(statements, statements());
      List<String> postgres =
          user.running(
              List.of(
                  binaries.program("postgres"), "--single", "-D", partial.toString(), "postgres"));
      List<String> fed = List.of("sh", "-c", "exec \"$@\" <\"$0\"", statements.toString());
      run("databases", Stream.concat(fed.stream(), postgres.stream()).toList(), log);
      requireNoError(log);
    } finally {
      Files.delete(statements);
    }
  }

  // A statement that fails does not fail the program.
  private static void requireNoError(LogFile log) {
    List<String> errors =
        log.lastLines(Integer.MAX_VALUE).stream().filter(line -> line.contains("ERROR: ")).toList();
    if (!errors.isEmpty()) {
      throw new LaunchFailure(
          "The databases were not made: %s. The log: %s".formatted(errors.getFirst(), log.path()));
    }
  }

  // One statement a line. The password is of hexadecimal digits and needs no quoting.
  private List<String> statements() {
    String password = password();
    Stream<String> superuser = Stream.of("ALTER ROLE postgres PASSWORD '%s'".formatted(password));
    Stream<String> databases =
        DATABASES.stream()
            .flatMap(
                name ->
                    Stream.of(
                        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, password),
                        "CREATE DATABASE %s OWNER %s".formatted(name, name),
                        "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name)));
    return Stream.concat(superuser, databases).toList();
  }

  private void run(String name, List<String> command, LogFile log) {
    ChildProcess program = children.start(name, StopSequence.SERVICE, command, Map.of(), log);
    if (!program.succeeds(CREATION_PATIENCE)) {
      throw new LaunchFailure("The database was not made: " + program.obituary());
    }
    children.forget(program);
  }

  private void writePassword() throws IOException {
    if (Files.exists(data.password())) {
      return;
    }
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    Path next = Files.createTempFile(data.root(), "password", null);
    Files.writeString(next, HexFormat.of().formatHex(bytes) + "\n");
    Files.move(next, data.password(), StandardCopyOption.ATOMIC_MOVE);
  }
}
