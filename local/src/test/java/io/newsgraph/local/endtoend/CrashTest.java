package io.newsgraph.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.waiting.Polling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each of the five processes is killed in the midst of a load; nothing acknowledged may be lost.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {

  private static final int ARTICLES = 100;
  private static final int ACKNOWLEDGED_BEFORE_KILL = 40;
  private static final Duration ANALYSIS_PATIENCE = Duration.ofMinutes(2);
  private static final String STORED =
      """
      query($after: String) { articles(first: 100, after: $after) {
        edges { node { url text revision analysisStatus analysis { revision isCurrent } } }
        pageInfo { hasNextPage endCursor }
      } }
      """;

  @TempDir static Path folder;

  private final Load load = new Load();
  private int port;
  private LauncherProcess launcher;

  @BeforeEach
  void startUnlessTheTestBeforeDid() {
    if (launcher == null || !launcher.isAlive()) {
      port = FreePorts.four();
      launcher = LauncherProcess.start(data(), port, "--no-seeds", "--no-training");
    }
  }

  @AfterAll
  void stop() {
    launcher.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"postgresql", "article-service", "analysis-service", "gateway", "launcher"})
  void whatWasAcknowledgedSurvivesTheKillingOf(String victim) {
    load.run(port, ARTICLES, ACKNOWLEDGED_BEFORE_KILL, () -> kill(victim));
    assertTheLauncherSaysWhatHappened(victim);

    launcher = LauncherProcess.start(data(), port, "--no-seeds", "--no-training");

    Map<String, JsonNode> stored = awaitAnalyses();
    load.acknowledged()
        .forEach(
            (number, version) ->
                assertThat(stored.get(SampleArticles.url(number)).path("text").asText())
                    .containsAnyOf(load.marksAllowed(number, version)));
    assertThat(stored.values())
        .allSatisfy(
            article ->
                assertThat(article.at("/analysis/revision")).isEqualTo(article.path("revision")));
    assertEveryCountEqualsItsRecount();
  }

  private void kill(String victim) {
    launcher.processes().get(victim).destroyForcibly();
  }

  private void assertTheLauncherSaysWhatHappened(String victim) {
    if (victim.equals("launcher")) {
      assertThat(launcher.exitCode()).isEqualTo(137);
      return;
    }
    assertThat(launcher.exitCode()).isEqualTo(1);
    assertThat(launcher.output())
        .contains(
            "%s ended unexpectedly (signal 9). Its log: %s"
                .formatted(victim, data().resolve("logs").resolve(victim + ".log")));
  }

  private Map<String, JsonNode> awaitAnalyses() {
    GraphqlClient client = new GraphqlClient(port);
    Polling.until(ANALYSIS_PATIENCE, () -> isEveryArticleAnalysed(client));
    Map<String, JsonNode> stored = stored(client);
    assertThat(stored.values()).allMatch(CrashTest::isAnalysed);
    return stored;
  }

  /** A service that has just been started and is busy may answer late; then it is asked again. */
  private static boolean isEveryArticleAnalysed(GraphqlClient client) {
    try {
      return stored(client).values().stream().allMatch(CrashTest::isAnalysed);
    } catch (AssertionError _) {
      return false;
    }
  }

  private static boolean isAnalysed(JsonNode article) {
    return article.path("analysisStatus").asText().equals("DONE")
        && article.at("/analysis/isCurrent").asBoolean();
  }

  private static Map<String, JsonNode> stored(GraphqlClient client) {
    Map<String, JsonNode> stored = new HashMap<>();
    Map<String, Object> after = Map.of();
    JsonNode page;
    do {
      page = client.ask(STORED, after).path("articles");
      page.path("edges")
          .forEach(edge -> stored.put(edge.at("/node/url").asText(), edge.path("node")));
      after = Map.of("after", page.at("/pageInfo/endCursor").asText());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return stored;
  }

  private void assertEveryCountEqualsItsRecount() {
    LauncherProcess recount = LauncherProcess.runToItsEnd(data(), "verify");
    assertThat(recount.output()).contains("Every count equals its recount.");
    assertThat(recount.exitCode()).isZero();
  }

  private Path data() {
    return folder.resolve("data");
  }
}
