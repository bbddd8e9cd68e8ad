package io.newsgraph.local.instance;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.postgres.PostgresBinaries;
import io.newsgraph.local.postgres.PostgresCluster;
import io.newsgraph.local.postgres.PostgresServer;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.process.StopSequence;
import io.newsgraph.local.service.Readiness;
import io.newsgraph.local.service.Service;
import io.newsgraph.local.service.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** PostgreSQL and services over one data folder. */
final class Stack {

  private final Path home;
  private final DataDirectory data;
  private final PostgresBinaries binaries;
  private final Ports ports;
  private final Children children;
  private final PostgresCluster cluster;

  /**
   * @param home the project's folder
   * @param data where the database and the logs are
   * @param binaries PostgreSQL's programs, or where they will be
   * @param children who starts and stops processes
   */
  Stack(Path home, DataDirectory data, PostgresBinaries binaries, Ports ports, Children children) {
    this.home = home;
    this.data = data;
    this.binaries = binaries;
    this.ports = ports;
    this.children = children;
    this.cluster = new PostgresCluster(data, binaries, children);
  }

  /** Starts PostgreSQL, after making what it needs where that is not there yet. */
  ChildProcess startPostgres(Consumer<String> progress) {
    if (!binaries.areUnpacked()) {
      progress.accept("unpacking");
      binaries.unpack();
    }
    if (!data.hasCluster()) {
      progress.accept("making the databases");
      cluster.create();
    }
    progress.accept("starting");
    return new PostgresServer(data, binaries, cluster, children)
        .start("postgresql", ports.postgres());
  }

  /** Starts services side by side and waits until all are ready. */
  List<ChildProcess> startServices(
      List<Service> services,
      StopSequence stop,
      Function<Service, List<String>> jvmOptions,
      Consumer<String> progress) {
    List<ChildProcess> processes =
        new Services(home, data, ports, children)
            .start(services, stop, cluster.password(), jvmOptions);
    Readiness.await(
        services,
        children,
        ports,
        ready -> progress.accept("%d of %d ready".formatted(ready, services.size())));
    return processes;
  }
}
