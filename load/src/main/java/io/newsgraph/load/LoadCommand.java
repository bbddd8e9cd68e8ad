package io.newsgraph.load;

import io.newsgraph.load.archive.Archive;
import io.newsgraph.load.cannon.Cannon;
import io.newsgraph.load.cannon.Figures;
import io.newsgraph.load.process.Memory;
import io.newsgraph.load.process.NodePackages;
import io.newsgraph.load.query.QueryKind;
import io.newsgraph.load.query.Sample;
import io.newsgraph.load.query.Workload;
import io.newsgraph.load.report.LoadReport;
import io.newsgraph.load.report.Measurement;
import io.newsgraph.load.targets.AnswerCheck;
import io.newsgraph.load.targets.Target;
import io.newsgraph.load.targets.Targets;
import io.newsgraph.local.data.DataDirectory;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.http.JsonClient;
import io.newsgraph.local.instance.Instance;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.screen.Progress;
import io.newsgraph.local.service.Service;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command behind {@code ./run load}: how many queries the gateway answers, and how fast. */
@Command(
    name = "./run load",
    sortOptions = false,
    description = {
      "Loads the gateway with queries over made-up articles, and side by side with it an aggregator",
      "written by hand that makes the same calls, and Hive Gateway with a schema made of the services'",
      "OpenAPI. Needs Node.js 20. Everything runs on this machine and shares its processors."
    })
public final class LoadCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int WARM_UP_CONNECTIONS = 16;

  @Spec private CommandSpec command;

  @Mixin private LoadOptions options;

  private final Path home;
  private final Progress progress =
      new Progress(System.out, Boolean.getBoolean("newsgraph.terminal"));
  private final JsonClient client = new JsonClient(PATIENCE);

  /**
   * @param home the project's folder
   */
  LoadCommand(Path home) {
    this.home = home;
  }

  public static void main(String[] arguments) {
    Path home = Path.of(System.getProperty("newsgraph.home")).toAbsolutePath();
    System.exit(new CommandLine(new LoadCommand(home)).execute(arguments));
  }

  @Override
  public Integer call() {
    options
        .problem()
        .ifPresent(
            problem -> {
              throw new ParameterException(command.commandLine(), problem);
            });
    try {
      measure();
      return CommandLine.ExitCode.OK;
    } catch (LaunchFailure e) {
      progress.complain(e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private void measure() {
    Path node = home.resolve("load/src/main/node");
    NodePackages.install(node);
    Path folder = options.data == null ? home.resolve(".newsgraph-load") : options.data;
    DataDirectory data = DataDirectory.open(folder.toAbsolutePath());
    Ports ports = new Ports(options.port);
    Instance instance = Instance.open(home, data, ports, progress);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(instance::close));
    instance.start(List.of(Service.values()), false);
    fill(ports);
    Sample sample = Sample.read(client, uri(ports.article()), uri(ports.analysis()));
    List<Target> targets = targets(instance, new Targets(ports, node, data.logs()));
    AnswerCheck check = new AnswerCheck();
    for (QueryKind kind : QueryKind.values()) {
      check.check(targets, sample.questions(kind).getFirst());
    }
    Duration duration = Duration.ofSeconds(options.seconds);
    warmUp(targets, sample, node);
    load(targets, sample, new Cannon(node, duration.dividedBy(2), duration));
  }

  private void fill(Ports ports) {
    Archive archive = new Archive(client, uri(ports.article()), uri(ports.analysis()));
    if (archive.size() < options.articles) {
      Progress.Step step = progress.begin("Articles");
      archive.fill(options.articles, done -> step.show(done + " of " + options.articles));
      step.done(options.articles + " taken in");
    }
    Progress.Step step = progress.begin("Analyses");
    archive.awaitAnalyses(pending -> step.show(pending + " wait"));
    step.done("done");
  }

  private List<Target> targets(Instance instance, Targets targets) {
    List<Target> all = new ArrayList<>();
    all.add(targets.gateway(instance.process(Service.GATEWAY).orElseThrow()));
    all.add(targets.aggregator());
    if (!options.withoutMesh) {
      all.add(targets.mesh());
    }
    return all;
  }

  // Java compiles what is asked often, which takes minutes of a busy machine, and the more code the
  // longer; a service that has run for an hour is what is to be measured.
  private void warmUp(List<Target> targets, Sample sample, Path node) {
    Cannon cannon = new Cannon(node, Duration.ZERO, Duration.ofSeconds(options.warmUp));
    Progress.Step step = progress.begin("Warm-up");
    for (Target target : targets) {
      step.show(target.name());
      cannon.fire(target, Workload.of(sample).getLast(), WARM_UP_CONNECTIONS);
    }
    step.done("done");
  }

  private void load(List<Target> targets, Sample sample, Cannon cannon) {
    LoadReport report = new LoadReport();
    progress.say("\n" + LoadReport.head());
    Workload.of(sample).stream()
        .filter(workload -> options.queries.contains(workload.name()))
        .forEach(workload -> load(targets, workload, cannon, report));
    if (options.json != null) {
      report.write(options.json, options.articles);
    }
  }

  private void load(List<Target> targets, Workload workload, Cannon cannon, LoadReport report) {
    for (int connections : options.connections) {
      for (Target target : targets) {
        progress.say(report.add(measured(cannon, target, workload, connections)));
      }
    }
  }

  private static Measurement measured(
      Cannon cannon, Target target, Workload workload, int connections) {
    Duration before = cpu(target);
    Figures figures = cannon.fire(target, workload, connections);
    double used = cpu(target).minus(before).toMillis();
    return new Measurement(
        workload.name(),
        connections,
        target.name(),
        figures,
        used / Math.max(1, figures.allAnswers()),
        Memory.residentMegabytes(target.process()));
  }

  private static Duration cpu(Target target) {
    return target.process().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static URI uri(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
