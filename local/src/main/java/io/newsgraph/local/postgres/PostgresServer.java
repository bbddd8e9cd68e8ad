package io.newsgraph.local.postgres;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.process.LogFile;
import io.newsgraph.local.process.StopSequence;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the PostgreSQL server of a cluster, and knows when it takes connections. */
public final class PostgresServer {

  // Recovery after a crash replays at most max_wal_size of log; a slow disk does that in a minute.
  private static final Duration READY_PATIENCE = Duration.ofMinutes(2);
  // Sessions of a killed server notice its death within seconds and let its memory go.
  private static final Duration MEMORY_PATIENCE = Duration.ofSeconds(15);
  // The line of postmaster.pid that tells the server's state.
  private static final int STATUS_LINE = 7;

  private final DataDirectory data;
  private final PostgresBinaries binaries;
  private final PostgresCluster cluster;
  private final Children children;

  /**
   * @param data where the cluster is
   * @param binaries PostgreSQL's programs, unpacked
   * @param cluster the server's files
   * @param children who starts and stops processes
   */
  public PostgresServer(
      DataDirectory data, PostgresBinaries binaries, PostgresCluster cluster, Children children) {
    this.data = data;
    this.binaries = binaries;
    this.cluster = cluster;
    this.children = children;
  }

  /**
   * Starts the server and waits until it takes connections.
   *
   * @param name how the server is called in the ledger and by its log
   * @param port where it listens, on the loopback address only
   * @throws LaunchFailure if it does not come up; the message names the log
   */
  public ChildProcess start(String name, int port) {
    LogFile log = new LogFile(data.logs().resolve(name + ".log"));
    cluster.user().giveAccess(data.root(), data.cluster());
    StalePidFile.remove(pidFile());
    log.rotate();
    long deadline = System.nanoTime() + MEMORY_PATIENCE.toNanos();
    ChildProcess server = attempt(name, port, log);
    while (!server.isAlive() && memoryIsStillUsed(log) && System.nanoTime() < deadline) {
      server = attempt(name, port, log);
    }
    if (!saysReady()) {
      children.stop(server);
      throw new LaunchFailure(server.obituary());
    }
    return server;
  }

  private ChildProcess attempt(String name, int port, LogFile log) {
    ChildProcess server = children.start(name, StopSequence.POSTGRES, command(port), Map.of(), log);
    Polling.until(READY_PATIENCE, () -> saysReady() || !server.isAlive());
    if (!server.isAlive()) {
      children.forget(server);
    }
    return server;
  }

  // What pg_ctl looks at as well.
  private boolean saysReady() {
    try {
      String text = new String(Files.readAllBytes(pidFile()), StandardCharsets.UTF_8);
      return text.lines().skip(STATUS_LINE).anyMatch(line -> line.strip().equals("ready"));
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean memoryIsStillUsed(LogFile log) {
    return log.lastLines(10).stream().anyMatch(line -> line.contains("is still in use"));
  }

  private Path pidFile() {
    return data.cluster().resolve("postmaster.pid");
  }

  private List<String> command(int port) {
    Stream<String> program =
        Stream.of(binaries.program("postgres"), "-D", data.cluster().toString());
    Stream<String> settings =
        settings(port).entrySet().stream()
            .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
    return cluster.user().running(Stream.concat(program, settings).toList());
  }

  private static Map<String, String> settings(int port) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("port", Integer.toString(port));
    settings.put("listen_addresses", "127.0.0.1");
    // A socket file would need a folder that this user can write and whose path is short.
    settings.put("unix_socket_directories", "");
    // What is acknowledged survives a crash of the machine; these are PostgreSQL's own defaults,
    // named here because nothing else may be used with this data.
    settings.put("fsync", "on");
    settings.put("synchronous_commit", "on");
    settings.put("full_page_writes", "on");
    // PostgreSQL's default: tens of thousands of articles are served from it and the system's
    // cache.
    settings.put("shared_buffers", "128MB");
    // article-service takes at most 16, analysis-service 20; the rest is for whoever looks.
    settings.put("max_connections", "50");
    // Bounds both the disk that the log takes and the time that recovery takes.
    settings.put("max_wal_size", "512MB");
    settings.put("timezone", "UTC");
    return settings;
  }
}
