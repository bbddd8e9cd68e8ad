package io.newsgraph.local.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line, understood.
 *
 * @param command what to do
 * @param port the gateway's port; the services and PostgreSQL take the three after it
 * @param data the folder that keeps everything between runs, absolute
 * @param seeds whether the example articles are loaded
 * @param training whether the services are trained for a fast start after a build
 */
public record Options(Command command, int port, Path data, boolean seeds, boolean training) {

  public static final String USAGE =
      """
      Starts Newsgraph on this machine: PostgreSQL, article-service, analysis-service and gateway.

        ./run [options]          start, load the example articles, stay until Ctrl-C
        ./run verify [options]   recount everything; the exit code is 1 where a count differs
        ./run evaluate [options] measure how good the analysis is (./run evaluate --help)
        ./run benchmark [options] measure how fast it is (./run benchmark --help)
        ./run load [options]     measure how many queries it answers (./run load --help; needs Node.js)
        ./run train [options]    make the analysis' models again (./run train --help)

        --port N        the gateway's port; the services take N+1 and N+2, PostgreSQL N+3 (8080)
        --data DIR      the folder that keeps everything between runs (.newsgraph in the project)
        --no-seeds      load no example articles
        --no-training   after a build, start at once: do not first prepare the faster start
        --help          show this
      """;

  private static final int DEFAULT_PORT = 8080;
  // Four ports in a row must fit below 65536; below 1024 they belong to root.
  private static final int LOWEST_PORT = 1024;
  private static final int HIGHEST_PORT = 65_532;

  /**
   * Reads a command line.
   *
   * @param arguments as typed
   * @param defaultData the data folder if none is named
   * @throws UsageException if an argument is unknown, lacks its value or has a wrong one
   */
  public static Options parse(List<String> arguments, Path defaultData) {
    Options options = new Options(Command.START, DEFAULT_PORT, absolute(defaultData), true, true);
    Deque<String> rest = new ArrayDeque<>();
    arguments.stream().flatMap(Options::split).forEach(rest::add);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  private Options with(String argument, Deque<String> rest) {
    return switch (argument) {
      case "--help", "-h" -> new Options(Command.HELP, port, data, seeds, training);
      case "verify" -> new Options(verifyUnlessHelp(), port, data, seeds, training);
      case "--port" -> new Options(command, port(value(argument, rest)), data, seeds, training);
      case "--data" -> new Options(command, port, folder(value(argument, rest)), seeds, training);
      case "--no-seeds" -> new Options(command, port, data, false, training);
      case "--no-training" -> new Options(command, port, data, seeds, false);
      default -> throw new UsageException(unknown(argument));
    };
  }

  // --port=9000 means the same as --port 9000.
  private static Stream<String> split(String argument) {
    return argument.startsWith("--") ? Stream.of(argument.split("=", 2)) : Stream.of(argument);
  }

  private Command verifyUnlessHelp() {
    return command == Command.HELP ? Command.HELP : Command.VERIFY;
  }

  private static String unknown(String argument) {
    return "Unknown option: " + argument + " (./run --help lists what there is)";
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty() || rest.peek().startsWith("--")) {
      throw new UsageException(option + " needs a value (./run --help shows which)");
    }
    return rest.pop();
  }

  private static int port(String text) {
    int port;
    try {
      port = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UsageException("--port takes a number, not " + text);
    }
    if (port < LOWEST_PORT || port > HIGHEST_PORT) {
      throw new UsageException(
          "--port takes a number from %d to %d, not %d".formatted(LOWEST_PORT, HIGHEST_PORT, port));
    }
    return port;
  }

  private static Path folder(String text) {
    if (text.isBlank()) {
      throw new UsageException("--data needs a folder's name");
    }
    try {
      return absolute(Path.of(text));
    } catch (InvalidPathException e) {
      throw new UsageException("--data takes a folder's name, not " + text);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
