package io.newsgraph.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.evaluation.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured can be run; how long it takes is nobody's promise here. */
class BenchmarkTest {

  private static final Path NO_FOLDER = Path.of("no-such-folder");

  @ParameterizedTest
  @EnumSource(Step.class)
  void eachStepRunsOnAnArticle(Step step) throws Exception {
    PreparedArticle article = PreparedArticle.of(Articles.load(NO_FOLDER).getFirst());

    assertThatCode(() -> step.run(List.of(article))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(LongText.class)
  void longTextsAreAsLongAsTheySay(LongText text) throws Exception {
    Document document = text.write(NO_FOLDER);

    assertThat(document.text().length())
        .isBetween(text.length(), text.length() + text.length() / 10);
    assertThat(document.blocks().getLast().end()).isEqualTo(document.text().length());
  }

  @Test
  void costsAreTimesOfNori() throws Exception {
    List<Document> articles = Articles.load(NO_FOLDER);
    StringWriter printed = new StringWriter();
    Report report = new Report(new PrintWriter(printed));

    new SpeedTables(report, articles).addSteps(stepsOf(20, Map.of(Step.NORI, 10.0)));

    assertThat(report.figures())
        .containsEntry("step.whole.timesNori", 2.0)
        .containsEntry("step.nori.articlesPerSecond", articles.size() * 100.0);
    assertThat(printed.toString()).contains("the whole analysis").contains("relations");
  }

  private static Map<String, Double> stepsOf(double milliseconds, Map<Step, Double> others) {
    return Arrays.stream(Step.values())
        .collect(Collectors.toMap(Step::name, step -> others.getOrDefault(step, milliseconds)));
  }
}
