package io.newsgraph.load;

import io.newsgraph.load.query.Workload;
import io.newsgraph.local.ports.Ports;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of {@code ./run load}. */
final class LoadOptions {

  /** Below it ports belong to root. */
  private static final int LOWEST_PORT = 1024;

  /** Behind the instance's ports the aggregator and Hive Gateway take two more, up to 65535. */
  private static final int HIGHEST_PORT = 65_535 - (Ports.COUNT + 1);

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many made-up articles there are to be (${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--connections",
      paramLabel = "N,N",
      split = ",",
      defaultValue = "1,16,64",
      description = "How many ask at a time (${DEFAULT-VALUE}).")
  List<Integer> connections;

  @Option(
      names = "--queries",
      paramLabel = "NAME,NAME",
      split = ",",
      defaultValue = "article,list,entity,graph,mixture",
      description = "What is asked (${DEFAULT-VALUE}).")
  List<String> queries;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "How long each load is measured (${DEFAULT-VALUE}); before, it goes on half as long.")
  int seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "240",
      description =
          "How many seconds each target answers the mixture before anything is measured (${DEFAULT-VALUE}).")
  int warmUp;

  @Option(names = "--no-mesh", description = "Without Hive Gateway.")
  boolean withoutMesh;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder that keeps the articles for the next time (.newsgraph-load in the project).")
  Path data;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8190",
      description = "The gateway's port; the others take the five after it (${DEFAULT-VALUE}).")
  int port;

  @Option(names = "--json", paramLabel = "FILE", description = "Also writes the figures there.")
  Path json;

  @Option(
      names = {"--help", "-h"},
      usageHelp = true,
      description = "Show this.")
  boolean help;

  /**
   * What would be found out only when all is started and filled, or never; nothing if all is well.
   */
  Optional<String> problem() {
    return Stream.of(
            tooLittle("--articles", articles),
            tooLittle("--connections", Collections.min(connections)),
            unknownQuery(),
            tooLittle("--seconds", seconds),
            tooLittle("--warm-up", warmUp),
            wrongPort())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> tooLittle(String option, int number) {
    return number >= 1
        ? Optional.empty()
        : Optional.of("%s takes 1 or more, not %d".formatted(option, number));
  }

  private Optional<String> unknownQuery() {
    return queries.stream()
        .filter(name -> !Workload.NAMES.contains(name))
        .findFirst()
        .map("--queries takes %s, not %%s".formatted(String.join(", ", Workload.NAMES))::formatted);
  }

  private Optional<String> wrongPort() {
    return port >= LOWEST_PORT && port <= HIGHEST_PORT
        ? Optional.empty()
        : Optional.of(
            "--port takes a number from %d to %d, not %d"
                .formatted(LOWEST_PORT, HIGHEST_PORT, port));
  }
}
