package io.newsgraph.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who starts Newsgraph for the first time, and the day after. */
class NewcomerTest {

  private static final Duration ANALYSIS_PATIENCE = Duration.ofSeconds(60);
  private static final String ANALYSIS =
      """
      query($url: String) { article(url: $url) {
        revision analysisStatus
        analysis { revision isCurrent
          entities { entity { id name type } mentions { text start end } } }
        text
      } }
      """;
  private static final String GRAPH =
      """
      query($ids: [ID!]) { entityGraph(filter: {entityIds: $ids}) {
        nodes { entity { id } weight }
        edges { weight evidence { sentence } }
      } }
      """;

  @TempDir Path folder;

  private int port;
  private LauncherProcess launcher;

  @BeforeEach
  void start() {
    port = FreePorts.four();
    launcher = LauncherProcess.start(data(), port);
  }

  @AfterEach
  void stop() {
    launcher.close();
  }

  @Test
  void anArticleIsAnalysedJoinsTheGraphAndIsThereAgainAfterARestart() throws Exception {
    assertThat(launcher.output()).containsPattern("Articles +\\d+ loaded");
    assertThat(answerOfTheCommandOnTheScreen().at("/data/entities/edges")).isNotEmpty();
    GraphqlClient client = new GraphqlClient(port);
    assertThat(client.ask(queryOnTheScreen(), Map.of()).at("/articles/edges")).hasSize(3);

    assertThat(client.ingest(SampleArticles.input(1, 1)).path("outcome").asText())
        .isEqualTo("CREATED");
    JsonNode article = awaitAnalysis(client);
    assertThat(article.at("/analysis/isCurrent").asBoolean()).isTrue();
    assertMentionsAreSlicesOfTheText(article);
    assertEntitiesAreJoined(client, article);

    assertTheDataFolderAndThePortsAreKept();
    assertEveryCountEqualsItsRecount();

    assertThat(launcher.stop()).isEqualTo(143);
    assertThat(launcher.processes()).containsOnlyKeys("launcher");
    launcher = LauncherProcess.start(data(), port);
    assertThat(launcher.output()).doesNotContain("loaded").doesNotContain("Preparing");
    assertThat(awaitAnalysis(new GraphqlClient(port)).path("text").asText())
        .contains(SampleArticles.mark(1, 1));
    assertThat(launcher.stop()).isEqualTo(143);
    assertEveryCountEqualsItsRecount();
  }

  private void assertTheDataFolderAndThePortsAreKept() {
    LauncherProcess second = LauncherProcess.runToItsEnd(data(), "--port", "" + FreePorts.four());
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.output()).startsWith("Newsgraph already runs on " + data());

    LauncherProcess third =
        LauncherProcess.runToItsEnd(folder.resolve("other"), "--port", "" + port);
    assertThat(third.exitCode()).isEqualTo(1);
    assertThat(third.output()).startsWith("Port " + port + " is taken");
  }

  private void assertEveryCountEqualsItsRecount() {
    LauncherProcess recount = LauncherProcess.runToItsEnd(data(), "verify", "--port", "" + port);
    assertThat(recount.output()).contains("Every count equals its recount.");
    assertThat(recount.exitCode()).isZero();
  }

  private JsonNode answerOfTheCommandOnTheScreen() throws IOException {
    String command =
        launcher.output().lines().filter(line -> line.contains("curl")).findFirst().orElseThrow();
    Process curl = new ProcessBuilder("sh", "-c", command).start();
    return new ObjectMapper().readTree(curl.getInputStream());
  }

  private String queryOnTheScreen() {
    String output = launcher.output();
    return output.substring(
        output.indexOf("for example:") + 12, output.indexOf("Or from a shell:"));
  }

  private static JsonNode awaitAnalysis(GraphqlClient client) {
    Map<String, Object> variables = Map.of("url", SampleArticles.url(1));
    Polling.until(
        ANALYSIS_PATIENCE,
        () ->
            client.ask(ANALYSIS, variables).at("/article/analysisStatus").asText().equals("DONE"));
    JsonNode article = client.ask(ANALYSIS, variables).path("article");
    assertThat(article.path("analysisStatus").asText()).isEqualTo("DONE");
    return article;
  }

  private static void assertMentionsAreSlicesOfTheText(JsonNode article) {
    String text = article.path("text").asText();
    JsonNode entities = article.at("/analysis/entities");
    assertThat(entities).isNotEmpty();
    for (JsonNode entity : entities) {
      for (JsonNode mention : entity.path("mentions")) {
        assertThat(text.substring(mention.path("start").asInt(), mention.path("end").asInt()))
            .isEqualTo(mention.path("text").asText());
      }
    }
  }

  private static void assertEntitiesAreJoined(GraphqlClient client, JsonNode article) {
    Map<String, Object> ids =
        Map.of("ids", article.at("/analysis/entities").findValuesAsText("id"));
    JsonNode graph = client.ask(GRAPH, ids).path("entityGraph");
    assertThat(graph.path("nodes")).isNotEmpty();
    assertThat(graph.at("/edges/0/weight").asInt()).isPositive();
    assertThat(graph.at("/edges/0/evidence/0/sentence").asText()).isNotBlank();
  }

  private Path data() {
    // A place as people have them.
    return folder.resolve("my data");
  }
}
