package io.newsgraph.evaluation.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a JMH benchmark: each of its cases in a JVM of its own, on one thread. */
final class JmhRun {

  private final Effort effort;
  private final Path articles;
  private final Path out;

  /**
   * @param articles folder of more articles
   * @param out folder for what JMH itself writes
   */
  JmhRun(Effort effort, Path articles, Path out) {
    this.effort = effort;
    this.articles = articles;
    this.out = out;
  }

  /**
   * Runs all cases.
   *
   * @param parameter whose values are the cases
   * @return milliseconds of the fastest iteration of each case: what other work on the machine
   *     makes slower is not the analysis' own cost
   */
  Map<String, Double> milliseconds(Class<?> benchmark, String parameter) throws RunnerException {
    Map<String, Double> milliseconds = new LinkedHashMap<>();
    for (RunResult result : new Runner(options(benchmark).build()).run()) {
      milliseconds.put(
          result.getParams().getParam(parameter),
          result.getPrimaryResult().getStatistics().getMin());
    }
    return milliseconds;
  }

  private OptionsBuilder options(Class<?> benchmark) {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(benchmark.getName() + "\\.")
        .param("articles", articles.toAbsolutePath().toString())
        .forks(1)
        .threads(1)
        .jvmArgs(jvmOptions())
        .warmupIterations(effort.warmups())
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(effort.iterations())
        .measurementTime(TimeValue.seconds(1))
        .timeout(TimeValue.minutes(5))
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(out.resolve(benchmark.getSimpleName() + ".json").toString())
        .output(out.resolve(benchmark.getSimpleName() + ".log").toString());
    return options;
  }

  /** Those of the service. One core: no collector beside the thread that is measured. */
  private static String[] jvmOptions() {
    Stream<String> everywhere =
        Stream.of("-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow");
    boolean isLinux = "Linux".equals(System.getProperty("os.name"));
    Stream<String> largePages =
        isLinux ? Stream.of("-XX:+UseTransparentHugePages") : Stream.empty();
    return Stream.concat(everywhere, largePages).toArray(String[]::new);
  }
}
