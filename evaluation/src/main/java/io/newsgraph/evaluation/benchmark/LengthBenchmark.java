package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.analyzer.ArticleAnalyzer;
import io.newsgraph.analysis.language.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole analysis of one long text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LengthBenchmark {

  @Param LongText text;

  @Param("seeds")
  String articles;

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private Document document;

  @Setup
  public void write() throws IOException {
    document = text.write(Path.of(articles));
  }

  @Benchmark
  public Object run() {
    return analyzer.analyze(document);
  }
}
