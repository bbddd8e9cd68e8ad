package io.newsgraph.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.http.JsonClient;
import io.newsgraph.local.ports.Ports;
import io.newsgraph.local.waiting.Polling;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Brings the example articles in by the way that every article takes: the gateway's mutation. */
public final class SeedLoader {

  private static final String INGEST =
      """
      mutation Ingest($input: IngestArticleInput!) {
        ingestArticle(input: $input) { article { id } userErrors { code message } }
      }
      """;

  // Longer than the gateway's own deadline.
  private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(60);
  // A handful of articles takes a second; a backlog of other articles must not hold the start up.
  private static final Duration ANALYSIS_PATIENCE = Duration.ofSeconds(60);

  private final JsonClient client = new JsonClient(ANSWER_PATIENCE);
  private final URI graphql;
  private final URI analyses;

  public SeedLoader(Ports ports) {
    this.graphql = URI.create("http://127.0.0.1:%d/graphql".formatted(ports.gateway()));
    this.analyses = URI.create("http://127.0.0.1:%d/analyses/lookup".formatted(ports.analysis()));
  }

  /** Whether exactly these articles were loaded before. */
  public static boolean wereLoaded(SeedFolder seeds, Path marker) {
    try {
      return Files.exists(marker) && Files.readString(marker).strip().equals(seeds.digest());
    } catch (IOException e) {
      throw new LaunchFailure("Cannot read " + marker + ": " + e.getMessage(), e);
    }
  }

  /** Remembers that these articles were loaded. */
  public static void markLoaded(SeedFolder seeds, Path marker) {
    try {
      Files.writeString(marker, seeds.digest() + "\n");
    } catch (IOException e) {
      throw new LaunchFailure("Cannot write " + marker + ": " + e.getMessage(), e);
    }
  }

  /**
   * Loads the articles. One that is there already stays as it is.
   *
   * @param progress told how many are loaded
   * @return their ids
   * @throws LaunchFailure if one is refused
   */
  public List<String> load(SeedFolder seeds, IntConsumer progress) {
    List<SeedFile> articles = seeds.articles();
    List<String> ids = new ArrayList<>();
    for (SeedFile article : articles) {
      progress.accept(ids.size());
      ids.add(ingest(article));
    }
    return ids;
  }

  /**
   * Waits until the articles are analysed, or could not be.
   *
   * @param progress told how many are done
   * @return whether all of them are, by the deadline
   */
  public boolean awaitAnalyses(List<String> ids, IntConsumer progress) {
    if (ids.isEmpty()) {
      return true;
    }
    return Polling.until(ANALYSIS_PATIENCE, () -> settled(ids, progress) == ids.size());
  }

  private String ingest(SeedFile article) {
    Map<String, Object> input = new HashMap<>(article.metadata());
    Object url = input.remove("url");
    if (url != null) {
      input.put("canonicalUrl", url);
    }
    input.put("text", article.text());
    JsonNode answer =
        client.post(graphql, Map.of("query", INGEST, "variables", Map.of("input", input)));
    JsonNode id = answer.at("/data/ingestArticle/article/id");
    if (!id.isTextual()) {
      throw new LaunchFailure(article.file() + " was refused: " + answer);
    }
    return id.asText();
  }

  private int settled(List<String> ids, IntConsumer progress) {
    JsonNode answer = client.post(analyses, Map.of("articleIds", ids, "fields", List.of("status")));
    int settled = 0;
    for (JsonNode analysis : answer.path("analyses")) {
      settled += analysis.path("status").asText().equals("PENDING") ? 0 : 1;
    }
    progress.accept(settled);
    return settled;
  }
}
