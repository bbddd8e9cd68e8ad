package io.newsgraph.local.ports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who listens on a port, as far as the system's own tools tell this user. */
final class PortOwner {

  // A tool that hangs must not keep the user from the message it was to complete.
  private static final long PATIENCE_SECONDS = 2;
  private static final Pattern SS_PROCESS = Pattern.compile("\"(?<name>[^\"]+)\",pid=(?<pid>\\d+)");
  private static final Pattern LSOF_PROCESS = Pattern.compile("p(?<pid>\\d+)\\s+c(?<name>\\S+)");

  private PortOwner() {}

  /** The name and pid of the process, such as {@code java (pid 4711)}. */
  static Optional<String> of(int port) {
    return ask(SS_PROCESS, List.of("ss", "-Hltnp", "sport = :" + port))
        .or(
            () ->
                ask(LSOF_PROCESS, List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc")));
  }

  private static Optional<String> ask(Pattern pattern, List<String> command) {
    try {
      Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
      if (!tool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        tool.destroyForcibly();
        return Optional.empty();
      }
      String answer = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return describe(pattern.matcher(answer));
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<String> describe(Matcher matcher) {
    return matcher.find()
        ? Optional.of("%s (pid %s)".formatted(matcher.group("name"), matcher.group("pid")))
        : Optional.empty();
  }
}
