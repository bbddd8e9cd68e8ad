package io.newsgraph.local.screen;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Tells what is being done and how long it took: on a terminal in one line that changes, else in a
 * line for each thing done, and now and then one for what takes long.
 */
public final class Progress {

  // Often enough to see that something moves, seldom enough for a log.
  private static final Duration PLAIN_INTERVAL = Duration.ofSeconds(5);
  // Back to the line's start; and from there clear the rest of the line.
  private static final String REWRITE = "\r";
  private static final String CLEAR_REST = "\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private boolean lineIsOpen;

  /**
   * @param terminal whether lines may be rewritten
   */
  public Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Begins a thing to do. */
  public Step begin(String name) {
    Step step = new Step(name);
    step.show("");
    return step;
  }

  /** Prints a line of its own, below what is being shown. */
  public synchronized void say(String line) {
    if (lineIsOpen) {
      out.println();
      lineIsOpen = false;
    }
    out.println(line);
  }

  /** Prints what went wrong to where errors go, below what is being shown. */
  public synchronized void complain(String message) {
    if (lineIsOpen) {
      out.println();
      lineIsOpen = false;
    }
    System.err.println(message);
  }

  private synchronized void rewrite(String line) {
    out.print(REWRITE + line + CLEAR_REST);
    out.flush();
    lineIsOpen = true;
  }

  private synchronized void finish(String line) {
    out.println(terminal ? REWRITE + line + CLEAR_REST : line);
    lineIsOpen = false;
  }

  /** One thing being done. */
  public final class Step {

    private final String name;
    private final long begun = System.nanoTime();
    private long shown = begun;

    private Step(String name) {
      this.name = name;
    }

    /** Says how far it is. */
    public void show(String state) {
      if (terminal) {
        rewrite(line(state.isEmpty() ? "…" : state));
      } else if (System.nanoTime() - shown > PLAIN_INTERVAL.toNanos()) {
        say(line(state));
        shown = System.nanoTime();
      }
    }

    /** Says what came of it. */
    public void done(String result) {
      double seconds = (System.nanoTime() - begun) / 1e9;
      finish(line(result) + " (%.1f s)".formatted(seconds));
    }

    private String line(String state) {
      return "  %-16s %s".formatted(name, state);
    }
  }
}
