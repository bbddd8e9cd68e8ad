package io.newsgraph.evaluation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.WordClusters;
import io.newsgraph.evaluation.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTrainingTest {

  private static final List<String> VERBS =
      List.of("왔다", "갔다", "웃었다", "말했다", "물었다", "걸었다", "섰다", "앉았다", "뛰었다", "읽었다", "썼다", "울었다");

  @TempDir private Path folder;

  @Test
  void aFileIsReadCharacterByCharacterWithSpansThatCountNoSpaces() throws IOException {
    Path file =
        write("# 1-wikitree", "은\tB-LC", "포\tI-LC", " \tO", "김\tB-PS\tB-PS_NAME", "씨\tO", "");
    assertThat(NerFile.read(file))
        .containsExactly(
            new LabelledSentence(
                "1-wikitree",
                "은포 김씨",
                List.of(
                    new LabelledSpan(EntityTag.LC, 0, 2), new LabelledSpan(EntityTag.PS, 2, 3))));
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    assertThatThrownBy(() -> NerFile.read(write("# 1", "은")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> NerFile.read(write("# 1", "은\tB-XX")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2: no type \"XX\"");
  }

  @Test
  void onlyTheExactSpanAndTypeCount() {
    Scores scores = new Scores();
    LabelledSpan gold = new LabelledSpan(EntityTag.PS, 0, 3);
    scores.add(List.of(gold), List.of(gold));
    scores.add(List.of(gold), List.of(new LabelledSpan(EntityTag.PS, 0, 2)));
    scores.add(List.of(gold), List.of(new LabelledSpan(EntityTag.OG, 0, 3)));
    assertThat(scores.precision(EntityTag.PS)).isEqualTo(50.0);
    assertThat(scores.recall(EntityTag.PS)).isEqualTo(100.0 / 3);
    assertThat(scores.f1(EntityTag.PS)).isEqualTo(40.0);
    assertThat(scores.macroF1()).isEqualTo(20.0);
  }

  @Test
  void theSameDataGiveTheSameBytes() throws IOException {
    EntityData data = data();
    byte[] first = bytes(train(data));
    byte[] second = bytes(train(data));
    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @Test
  void whatWasLearntIsFoundAgain() throws IOException {
    EntityData data = data();
    EntityModel model = train(data);
    Report report = new Report(new PrintWriter(new StringWriter()));
    TaggingScorer scorer = new TaggingScorer(report);
    scorer.score(model, data.sentences(), string -> true);
    scorer.finish("learnt", "none");
    assertThat(report.figures().get("entities.PS.f1")).isGreaterThan(90.0);
  }

  private static EntityModel train(EntityData data) throws IOException {
    WordClusters clusters = EntityModel.shipped().chain().clusters();
    return EntityTrainer.train(data.sentences(), data.gazetteer(), clusters);
  }

  private EntityData data() throws IOException {
    Path ner = Files.createDirectories(folder.resolve("ner"));
    StringBuilder lines = new StringBuilder();
    for (String name : List.of("김민수", "이서연", "박지훈", "최은정", "정하늘", "한도윤")) {
      for (String verb : VERBS) {
        append(lines, name, verb);
      }
    }
    Files.writeString(ner.resolve("train.tsv"), lines);
    Files.writeString(ner.resolve("gazetteer.tsv"), "form\tlabel\tfreq\n서울\tLCP_CAPITALCITY\t5\n");
    return EntityData.in(folder);
  }

  private static void append(StringBuilder lines, String name, String verb) {
    lines.append("# ").append(name).append(verb).append('\n');
    for (int i = 0; i < name.length(); i++) {
      lines.append(name.charAt(i)).append(i == 0 ? "\tB-PS\n" : "\tI-PS\n");
    }
    ("는 " + verb + ".").chars().forEach(c -> lines.append((char) c).append("\tO\n"));
    lines.append('\n');
  }

  private Path write(String... lines) throws IOException {
    return Files.write(Files.createTempFile(folder, "ner", ".tsv"), List.of(lines));
  }

  private static byte[] bytes(EntityModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
