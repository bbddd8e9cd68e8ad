package io.newsgraph.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command behind {@code ./run evaluate}, {@code ./run benchmark} and {@code ./run train}. */
@Command(
    name = "./run",
    description = "Trains the models of the analysis and measures how good and how fast it is.",
    subcommands = {EvaluateCommand.class, BenchmarkCommand.class, TrainCommand.class})
public final class Workbench {

  private Workbench() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(
        new CommandLine(new Workbench())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(out)
            .execute(arguments));
  }
}
