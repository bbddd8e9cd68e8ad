package io.newsgraph.local.instance;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.data.Folders;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.postgres.PostgresBinaries;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.process.Children;
import io.newsgraph.local.process.StopSequence;
import io.newsgraph.local.seeds.SeedFolder;
import io.newsgraph.local.seeds.SeedLoader;
import io.newsgraph.local.service.Service;
import io.newsgraph.local.service.StartCache;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The run after a build in which the services show their virtual machines what they do, so that
 * every later start is quick. It works on a database of its own, which is thrown away.
 */
final class Training {

  // Enough for every part of the way to have been gone; more would only take longer.
  private static final int ARTICLES = 3;
  // A virtual machine writes its cache in five seconds; three of them share two processors.
  private static final Duration WRITING_PATIENCE = Duration.ofMinutes(2);

  private final Path home;
  private final DataDirectory data;
  private final Ports ports;
  private final Children children;
  private final Map<Service, StartCache> caches;

  Training(Path home, DataDirectory data, Ports ports, Children children) {
    this.home = home;
    this.data = data;
    this.ports = ports;
    this.children = children;
    this.caches =
        Stream.of(Service.values())
            .collect(Collectors.toMap(Function.identity(), s -> new StartCache(s, home)));
  }

  /** Whether a cache is missing that a training could make. */
  boolean isNeeded() {
    return caches.values().stream().anyMatch(cache -> !cache.exists() && !cache.isGivenUp());
  }

  /** The options with which a service starts as quickly as it can now. */
  List<String> jvmOptions(Service service) {
    return caches.get(service).useOptions();
  }

  /**
   * Trains the services. Where that does not work, Newsgraph runs all the same, only slower to
   * start, and it is not tried again with this build.
   *
   * @return why it did not work; nothing if it did
   * @throws LaunchFailure if everything is being stopped
   */
  Optional<String> run(Consumer<String> progress) {
    try {
      for (StartCache cache : caches.values()) {
        cache.prepare();
      }
      Folders.deleteRecursively(data.training());
      train(progress);
      Folders.deleteRecursively(data.training());
      return Optional.empty();
    } catch (LaunchFailure | IOException e) {
      children.requireOpen();
      giveUp();
      return Optional.of(e.getMessage());
    }
  }

  private void giveUp() {
    try {
      for (StartCache cache : caches.values()) {
        cache.giveUp();
      }
    } catch (IOException _) {
      // Then it is tried again at the next start.
    }
  }

  private void train(Consumer<String> progress) throws IOException {
    DataDirectory throwaway = DataDirectory.open(data.training());
    PostgresBinaries binaries = PostgresBinaries.in(data.binaries());
    Stack stack = new Stack(home, throwaway, binaries, ports, children);
    ChildProcess postgres = stack.startPostgres(_ -> progress.accept("starting PostgreSQL"));
    try {
      train(stack, progress);
    } finally {
      children.stop(postgres);
    }
  }

  private void train(Stack stack, Consumer<String> progress) throws IOException {
    List<ChildProcess> services =
        stack.startServices(
            List.of(Service.values()),
            StopSequence.DISPOSABLE,
            service -> caches.get(service).trainingOptions(),
            state -> progress.accept("services: " + state));
    try {
      progress.accept("a few articles");
      SeedLoader loader = new SeedLoader(ports);
      List<String> ids =
          loader.load(SeedFolder.open(home.resolve("seeds")).first(ARTICLES), _ -> {});
      loader.awaitAnalyses(ids, _ -> {});
      progress.accept("writing what was learnt");
      endAll(services);
      // Else they were killed, and what they wrote is half a cache.
      children.requireOpen();
    } finally {
      services.forEach(children::stop);
    }
    for (StartCache cache : caches.values()) {
      cache.finish();
    }
  }

  // Each writes its cache as it ends.
  private static void endAll(List<ChildProcess> services) {
    services.forEach(service -> service.process().destroy());
    if (!Polling.until(
        WRITING_PATIENCE, () -> services.stream().noneMatch(ChildProcess::isAlive))) {
      throw new LaunchFailure("Writing the caches took too long");
    }
  }
}
