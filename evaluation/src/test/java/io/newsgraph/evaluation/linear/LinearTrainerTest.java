package io.newsgraph.evaluation.linear;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.weights.LinearModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {

  private static final TrainingSettings SETTINGS =
      new TrainingSettings(20, 0.3, 0.95, 0.1, 0.1, 2, 1);

  private static final int RED = 101;
  private static final int GREEN = 202;
  private static final int GREY = 303;
  private static final int ALWAYS = 404;

  /** Red is of the first class, green of the second, grey of none; one feature says nothing. */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      examples.add(new Example(new int[] {RED, ALWAYS}, 0));
      examples.add(new Example(new int[] {GREEN, ALWAYS}, 1));
      examples.add(new Example(new int[] {GREY, ALWAYS}, -1));
    }
    return examples;
  }

  @Test
  void whatTellsTheClassesApartIsLearnt() {
    LinearModel model = LinearTrainer.train(examples(), 2, SETTINGS, 0.05f);
    assertThat(model.probabilities(new int[] {RED, ALWAYS})[0]).isGreaterThan(0.8);
    assertThat(model.probabilities(new int[] {GREEN, ALWAYS})[1]).isGreaterThan(0.8);
    double[] grey = model.probabilities(new int[] {GREY, ALWAYS});
    assertThat(grey[0] + grey[1]).isLessThan(0.3);
  }

  @Test
  void theSameExamplesMakeTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinearTrainer.train(examples(), 2, SETTINGS, 0.05f).write(out);
    return out.toByteArray();
  }
}
