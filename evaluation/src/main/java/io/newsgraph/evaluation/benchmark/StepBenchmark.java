package io.newsgraph.evaluation.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One step of the analysis on all articles, one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StepBenchmark {

  @Param Step step;

  @Param("seeds")
  String articles;

  private List<PreparedArticle> prepared;

  @Setup
  public void prepare() throws IOException {
    prepared = Articles.load(Path.of(articles)).stream().map(PreparedArticle::of).toList();
  }

  @Benchmark
  public int run() {
    return step.run(prepared);
  }
}
