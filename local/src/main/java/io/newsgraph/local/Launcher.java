package io.newsgraph.local;

import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.data.InstanceLock;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.instance.Instance;
import io.newsgraph.local.options.Options;
import io.newsgraph.local.options.UsageException;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.process.ChildProcess;
import io.newsgraph.local.screen.Progress;
import io.newsgraph.local.screen.Welcome;
import io.newsgraph.local.service.Service;
import io.newsgraph.local.verify.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ./run} starts: Newsgraph on this machine.
 *
 * <p>The system property {@code newsgraph.home} names the project's folder, {@code
 * newsgraph.terminal} says whether lines may be rewritten.
 */
public final class Launcher {

  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final Path home;
  private final Progress progress;
  private volatile boolean stopping;

  private Launcher(Path home, Progress progress) {
    this.home = home;
    this.progress = progress;
  }

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("newsgraph.home")).toAbsolutePath().normalize();
    Progress progress = new Progress(System.out, Boolean.getBoolean("newsgraph.terminal"));
    System.exit(new Launcher(home, progress).run(List.of(arguments)));
  }

  private int run(List<String> arguments) {
    try {
      Options options = Options.parse(arguments, home.resolve(".newsgraph"));
      return switch (options.command()) {
        case HELP -> help();
        case START -> start(options);
        case VERIFY -> verify(options);
      };
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      return MISUSED;
    } catch (LaunchFailure e) {
      return fail(e.getMessage());
    }
  }

  private static int help() {
    System.out.print(Options.USAGE);
    return OK;
  }

  private int start(Options options) {
    DataDirectory data = DataDirectory.open(options.data());
    Ports ports = new Ports(options.port());
    Instance instance = open(data, ports);
    try {
      instance.start(List.of(Service.values()), options.training());
      if (options.seeds()) {
        instance.loadSeeds();
      }
      progress.say(Welcome.text(ports, data.root()));
      throw new LaunchFailure(instance.awaitEndOfAny().obituary());
    } catch (LaunchFailure e) {
      return fail(cause(instance, e));
    }
  }

  private int verify(Options options) {
    DataDirectory data = DataDirectory.open(options.data());
    Optional<InstanceLock.Owner> running = InstanceLock.owner(data.lock());
    if (running.isPresent()) {
      return recount(new Ports(running.get().port()));
    }
    if (!data.hasCluster()) {
      throw new LaunchFailure("There is nothing to recount in " + data.root() + " yet");
    }
    Ports ports = new Ports(options.port());
    Instance instance = open(data, ports);
    try {
      instance.start(List.of(Service.ARTICLE, Service.ANALYSIS), false);
      return recount(ports);
    } catch (LaunchFailure e) {
      return fail(cause(instance, e));
    }
  }

  private static int recount(Ports ports) {
    boolean equal = new Verification().run(ports.analysis(), System.out);
    return equal ? OK : FAILED;
  }

  // However this process comes to its end, by a signal too, its shutdown hook stops everything.
  private Instance open(DataDirectory data, Ports ports) {
    Instance instance = Instance.open(home, data, ports, progress);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(instance)));
    return instance;
  }

  private void stop(Instance instance) {
    stopping = true;
    boolean hasProcesses = instance.hasProcesses();
    if (hasProcesses) {
      progress.say("\nStopping …");
    }
    instance.close();
    if (hasProcesses) {
      progress.say("Stopped.");
    }
  }

  // A process that ended is the cause of whatever failed for want of it.
  private static String cause(Instance instance, LaunchFailure failure) {
    return instance.firstEnded().map(ChildProcess::obituary).orElse(failure.getMessage());
  }

  // What fails while everything is being stopped fails because of that.
  private int fail(String message) {
    if (!stopping) {
      progress.complain(message);
    }
    return FAILED;
  }
}
