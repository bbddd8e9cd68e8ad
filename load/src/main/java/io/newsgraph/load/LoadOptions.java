package io.newsgraph.load;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code ./run load}. */
final class LoadOptions {

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
}
