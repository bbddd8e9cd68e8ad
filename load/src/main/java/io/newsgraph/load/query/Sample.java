package io.newsgraph.load.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.http.JsonClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Questions about articles and entities that the services have. */
public final class Sample {

  /** How many questions of a kind: enough that no cache near the database has them all at hand. */
  public static final int SIZE = 100;

  private static final int PAGE = 20;

  private final Map<QueryKind, List<Question>> questions = new EnumMap<>(QueryKind.class);

  private Sample() {}

  /**
   * Takes the pages of the newest articles, their first articles, and the most named entities.
   *
   * @throws LaunchFailure if the services have too little
   */
  public static Sample read(JsonClient client, URI articles, URI analyses) {
    Sample sample = new Sample();
    sample.put(QueryKind.LIST, "after", cursors(client, articles));
    sample.put(
        QueryKind.ARTICLE,
        "id",
        ids(client, articles.resolve("/articles?fields=title"), "article"));
    List<String> entities = ids(client, analyses.resolve("/entities?"), "entity");
    sample.put(QueryKind.ENTITY, "id", entities);
    sample.put(QueryKind.GRAPH, "id", entities);
    return sample;
  }

  /** {@link #SIZE} questions. */
  public List<Question> questions(QueryKind kind) {
    return questions.get(kind);
  }

  private void put(QueryKind kind, String variable, List<String> values) {
    if (values.size() < SIZE) {
      throw new LaunchFailure(
          "There is too little to ask for a load of %s: %d of %d. Take in more with --articles."
              .formatted(kind.label(), values.size(), SIZE));
    }
    questions.put(
        kind,
        values.stream()
            .limit(SIZE)
            .map(value -> new Question(kind, Map.of(variable, value)))
            .toList());
  }

  private static List<String> ids(JsonClient client, URI list, String item) {
    JsonNode page = client.get(URI.create(list + "&first=" + SIZE));
    List<String> ids = new ArrayList<>();
    page.path("items").forEach(each -> ids.add(each.path(item).path("id").asText()));
    return ids;
  }

  // The cursors behind the first, second, third … page.
  private static List<String> cursors(JsonClient client, URI articles) {
    List<String> cursors = new ArrayList<>();
    String after = "";
    while (cursors.size() < SIZE) {
      JsonNode page = client.get(articles.resolve("/articles?fields=title&first=" + PAGE + after));
      if (!page.path("hasNextPage").asBoolean()) {
        return cursors;
      }
      String last = page.path("items").path(PAGE - 1).path("cursor").asText();
      cursors.add(last);
      after = "&after=" + last;
    }
    return cursors;
  }
}
