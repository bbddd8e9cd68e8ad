package io.newsgraph.analysis.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * An article-service in memory: the feed and the lookup, and what a test wants to happen to them.
 */
public final class StubArticleService {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COLLECTED_AT = "2024-10-20T09:00:00+09:00";

  private final HttpServer server;
  private final Map<String, Stored> articles = new HashMap<>();
  private final LinkedHashMap<String, Change> changes = new LinkedHashMap<>();
  private String epoch = UUID.randomUUID().toString();
  private long sequence;
  private boolean feedAway;
  private boolean lookupAway;
  private int refusedReads;
  private int refusedLookups;

  StubArticleService() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/changes", this::changes);
    server.createContext("/articles/lookup", this::lookup);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  /** Forgets everything, as a service restored from an empty backup; the feed's epoch is new. */
  public synchronized String restoreEmpty() {
    articles.clear();
    changes.clear();
    sequence = 0;
    feedAway = false;
    lookupAway = false;
    epoch = UUID.randomUUID().toString();
    notifyAll();
    return epoch;
  }

  /** The feed's last sequence. */
  public synchronized long head() {
    return sequence;
  }

  public static String newId() {
    return "art_" + UUID.randomUUID().toString().replace("-", "");
  }

  /** Takes in an article or, for a known id, its next revision. */
  public synchronized String put(String id, String publishedAt, String... paragraphs) {
    int revision = articles.containsKey(id) ? articles.get(id).revision() + 1 : 1;
    return put(new Stored(id, revision, "예시신문", "경제", publishedAt, List.of(paragraphs)));
  }

  public synchronized String put(Stored article) {
    articles.put(article.id(), article);
    record(article.id(), false);
    return article.id();
  }

  public synchronized void delete(String id) {
    articles.remove(id);
    record(id, true);
  }

  /** Tells of an article in the feed that cannot be looked up. */
  public synchronized void putWithoutText(String id, String publishedAt) {
    put(new Stored(id, 1, "예시신문", "경제", publishedAt, null));
  }

  /** Whether the feed answers nothing but 503. */
  public synchronized void setFeedAway(boolean away) {
    feedAway = away;
    refusedReads = 0;
    notifyAll();
  }

  /** Whether the lookup answers nothing but 503. */
  public synchronized void setLookupAway(boolean away) {
    lookupAway = away;
    refusedLookups = 0;
  }

  public synchronized int refusedReads() {
    return refusedReads;
  }

  public synchronized int refusedLookups() {
    return refusedLookups;
  }

  private void record(String id, boolean deleted) {
    changes.remove(id);
    changes.put(id, new Change(++sequence, id, deleted));
    notifyAll();
  }

  private void changes(HttpExchange exchange) throws IOException {
    Map<String, String> query = new HashMap<>();
    for (String pair : exchange.getRequestURI().getQuery().split("&")) {
      query.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    long after = Long.parseLong(query.get("after"));
    int limit = Integer.parseInt(query.get("limit"));
    long wait = Long.parseLong(query.get("wait"));
    answer(exchange, page(after, limit, wait));
  }

  private synchronized Answer page(long after, int limit, long waitSeconds) {
    long deadline = System.nanoTime() + waitSeconds * 1_000_000_000;
    String asked = epoch;
    while (after == sequence && !feedAway && asked.equals(epoch)) {
      long millis = (deadline - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        break;
      }
      try {
        wait(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (feedAway) {
      refusedReads++;
      return new Answer(503, Map.of());
    }
    if (after > sequence) {
      return new Answer(409, Map.of("code", "CURSOR_AHEAD"));
    }
    List<Change> page =
        changes.values().stream().filter(change -> change.sequence() > after).limit(limit).toList();
    long last = page.isEmpty() ? after : page.getLast().sequence();
    return new Answer(
        200,
        Map.of(
            "epoch",
            epoch,
            "changes",
            page.stream().map(this::json).toList(),
            "last",
            last,
            "head",
            sequence));
  }

  private Map<String, Object> json(Change change) {
    Map<String, Object> json = new HashMap<>();
    json.put("sequence", change.sequence());
    json.put("kind", change.deleted() ? "DELETED" : "UPSERTED");
    json.put("articleId", change.id());
    Stored article = articles.get(change.id());
    if (!change.deleted() && article != null) {
      json.put("revision", article.revision());
      json.put("title", "제목");
      json.put("publisher", article.publisher());
      json.put("section", article.section());
      json.put("publishedAt", article.publishedAt());
      json.put("collectedAt", COLLECTED_AT);
    }
    return json;
  }

  private void lookup(HttpExchange exchange) throws IOException {
    JsonNode wanted = JSON.readTree(exchange.getRequestBody());
    answer(exchange, found(wanted.get("ids")));
  }

  private synchronized Answer found(JsonNode ids) {
    if (lookupAway) {
      refusedLookups++;
      return new Answer(503, Map.of());
    }
    List<Object> found = new ArrayList<>();
    ids.forEach(
        id -> {
          Stored article = articles.get(id.asText());
          if (article != null && article.paragraphs() != null) {
            found.add(article.json());
          }
        });
    return new Answer(200, Map.of("articles", found, "urls", List.of()));
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = JSON.writeValueAsBytes(answer.body());
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private record Answer(int status, Object body) {}

  private record Change(long sequence, String id, boolean deleted) {}

  /**
   * An article's newest revision.
   *
   * @param paragraphs null for an article that cannot be looked up
   */
  public record Stored(
      String id,
      int revision,
      String publisher,
      String section,
      String publishedAt,
      List<String> paragraphs) {

    Map<String, Object> json() {
      List<Object> blocks = new ArrayList<>();
      for (int i = 0; i < paragraphs.size(); i++) {
        blocks.add(Map.of("index", i, "kind", "PARAGRAPH", "text", paragraphs.get(i)));
      }
      Map<String, Object> json = new HashMap<>();
      json.put("id", id);
      json.put("revision", revision);
      json.put("title", "제목");
      json.put("publishedAt", publishedAt);
      json.put("blocks", blocks);
      return json;
    }
  }
}
