package io.newsgraph.local.options;

import java.nio.file.Path;
import java.util.List;

/**
 * Looks at a command line before anything is built, so that a mistyped option is told at once and
 * not after the build. The {@code run} script starts it from its source; it uses nothing but the
 * JDK.
 */
public final class OptionsCheck {

  static final int UNDERSTOOD = 0;
  static final int WRONG = 2;
  static final int HELP_SHOWN = 3;

  private OptionsCheck() {}

  public static void main(String[] arguments) {
    System.exit(check(List.of(arguments)));
  }

  static int check(List<String> arguments) {
    try {
      if (Options.parse(arguments, Path.of("")).command() != Command.HELP) {
        return UNDERSTOOD;
      }
      System.out.print(Options.USAGE);
      return HELP_SHOWN;
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      return WRONG;
    }
  }
}
