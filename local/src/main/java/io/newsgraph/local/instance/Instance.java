package io.newsgraph.local.instance;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.data.InstanceLock;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.postgres.PostgresBinaries;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.process.ProcessLedger;
import io.newsgraph.local.process.Reclaim;
import io.newsgraph.local.process.StopSequence;
import io.newsgraph.local.screen.Progress;
import io.newsgraph.local.seeds.SeedFolder;
import io.newsgraph.local.seeds.SeedLoader;
import io.newsgraph.local.service.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Newsgraph on this machine, from taking its data folder to stopping its last process. */
public final class Instance implements AutoCloseable {

  private final Path home;
  private final DataDirectory data;
  private final Ports ports;
  private final Progress progress;
  private final InstanceLock lock;
  private final Children children;
  private final Stack stack;
  private final Training training;

  private Instance(
      Path home,
      DataDirectory data,
      Ports ports,
      Progress progress,
      InstanceLock lock,
      ProcessLedger ledger) {
    this.home = home;
    this.data = data;
    this.ports = ports;
    this.progress = progress;
    this.lock = lock;
    this.children = new Children(ledger);
    this.stack = new Stack(home, data, PostgresBinaries.in(data.binaries()), ports, children);
    this.training = new Training(home, data, ports, children);
  }

  /**
   * Takes a data folder, ends what a killed launcher left there, and looks whether the ports are
   * free.
   *
   * @param home the project's folder
   * @throws LaunchFailure if another launcher has the folder, or another program a port
   */
  public static Instance open(Path home, DataDirectory data, Ports ports, Progress progress) {
    InstanceLock lock =
        InstanceLock.take(data.lock(), ports.gateway())
            .orElseThrow(() -> new LaunchFailure(takenMessage(data)));
    ProcessLedger ledger = ProcessLedger.open(data.processes());
    List<String> left = Reclaim.leftovers(ledger);
    if (!left.isEmpty()) {
      progress.say("  Ended what an earlier run left: " + String.join(", ", left));
    }
    ports.requireFree();
    return new Instance(home, data, ports, progress, lock, ledger);
  }

  /**
   * Starts PostgreSQL and services.
   *
   * @param mayTrain whether services are trained first if they are not yet
   */
  public void start(List<Service> services, boolean mayTrain) {
    if (mayTrain && training.isNeeded()) {
      train();
    }
    Progress.Step postgres = progress.begin("PostgreSQL");
    stack.startPostgres(postgres::show);
    postgres.done("ready");
    Progress.Step step = progress.begin("Services");
    stack.startServices(services, StopSequence.SERVICE, training::jvmOptions, step::show);
    step.done("ready");
  }

  /** Loads the example articles, unless they were loaded before. */
  public void loadSeeds() {
    SeedFolder seeds = SeedFolder.open(home.resolve("seeds"));
    if (seeds.files().isEmpty() || SeedLoader.wereLoaded(seeds, data.loadedSeeds())) {
      return;
    }
    int count = seeds.files().size();
    SeedLoader loader = new SeedLoader(ports);
    Progress.Step load = progress.begin("Articles");
    List<String> ids = loader.load(seeds, done -> load.show("%d of %d".formatted(done, count)));
    load.done("%d loaded".formatted(count));
    SeedLoader.markLoaded(seeds, data.loadedSeeds());
    Progress.Step analyse = progress.begin("Analyses");
    boolean all =
        loader.awaitAnalyses(ids, done -> analyse.show("%d of %d".formatted(done, count)));
    analyse.done(all ? "%d done".formatted(count) : "still going on");
  }

  /** Waits until a process ends that should not. */
  public ChildProcess awaitEndOfAny() {
    return children.awaitEndOfAny();
  }

  /** The process, if any, that ended though it should not. */
  public Optional<ChildProcess> firstEnded() {
    return children.firstEnded();
  }

  /** The process of a service that runs. */
  public Optional<ProcessHandle> process(Service service) {
    return children.named(service.label()).map(child -> child.process().toHandle());
  }

  public boolean hasProcesses() {
    return children.any();
  }

  /** Stops every process, the services first, and gives the data folder free. */
  @Override
  public void close() {
    children.close();
    lock.close();
  }

  private void train() {
    Progress.Step step = progress.begin("Preparing");
    Optional<String> obstacle = training.run(step::show);
    step.done(
        obstacle
            .map(reason -> "a faster start is not possible here: " + reason)
            .orElse("later starts will be quick"));
  }

  private static String takenMessage(DataDirectory data) {
    return InstanceLock.owner(data.lock())
        .map(
            owner ->
                "Newsgraph already runs on %s (pid %d, http://localhost:%d/graphiql)."
                    .formatted(data.root(), owner.pid(), owner.port()))
        .orElse("Newsgraph already runs on " + data.root() + ".");
  }
}
