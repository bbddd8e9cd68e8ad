package io.newsgraph.gateway;

import static io.newsgraph.gateway.AskedFields.only;
import static io.newsgraph.gateway.Samples.analysis;
import static io.newsgraph.gateway.Samples.analysisState;
import static io.newsgraph.gateway.Samples.article;
import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.correction;
import static io.newsgraph.gateway.Samples.graph;
import static io.newsgraph.gateway.Samples.number;
import static io.newsgraph.gateway.Samples.page;
import static io.newsgraph.gateway.Samples.quotation;
import static io.newsgraph.gateway.Samples.role;

import io.newsgraph.gateway.StubService.Call;
import io.newsgraph.gateway.StubService.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What stubs answer with the world of {@link Samples}, as the services would. */
final class ServedSamples {

  /** What comes with every answer about an analysis, and brings none of the analysis itself. */
  private static final List<String> STATE = List.of("articleId", "status", "revision", "isCurrent");

  private ServedSamples() {}

  /** Answers lookups and lists of article-service for articles 1 to count. */
  static void serveArticles(StubService service, int count) {
    service.on("POST /articles/lookup", call -> Reply.json(lookup(call, count)));
    service.on("GET /articles", call -> Reply.json(articlePage(call, count)));
  }

  private static Map<String, Object> lookup(Call call, int count) {
    List<String> fields = call.strings("fields");
    List<Integer> owners =
        call.strings("urls").stream()
            .map(url -> Integer.parseInt(url.substring(url.lastIndexOf('/') + 1)))
            .filter(n -> n <= count)
            .toList();
    List<Map<String, Object>> articles =
        IntStream.concat(
                call.strings("ids").stream().mapToInt(Samples::number),
                owners.stream().mapToInt(n -> n))
            .distinct()
            .filter(n -> n <= count)
            .mapToObj(n -> only(article(n), fields, "id"))
            .toList();
    List<Map<String, String>> urls =
        owners.stream()
            .map(n -> Map.of("url", "https://hangang.example/news/" + n, "id", articleId(n)))
            .toList();
    return Map.of("articles", articles, "urls", urls);
  }

  /** The fields that a GET names. */
  private static List<String> named(Call call) {
    return Arrays.asList(call.parameter("fields").split(","));
  }

  private static Map<String, Object> articlePage(Call call, int count) {
    List<String> fields = named(call);
    String first = call.parameter("first");
    int size = Math.min(count, first == null ? 20 : Integer.parseInt(first));
    Map<String, Object> page =
        page(
            IntStream.rangeClosed(1, size)
                .mapToObj(n -> Map.of("cursor", "c" + n, "article", only(article(n), fields, "id")))
                .toList());
    if ("true".equals(call.parameter("total"))) {
      page.put("totalCount", count);
    }
    return page;
  }

  /**
   * Answers analysis-service's reads: every article analysed, entity n named by articles n to n+99.
   */
  static void serveAnalyses(StubService service) {
    service.on("POST /analyses/lookup", call -> Reply.json(analyses(call)));
    service.on("POST /entities/lookup", call -> Reply.json(entities(call)));
    service.on("POST /entities/articles", call -> Reply.json(pages(call, "articleId")));
    service.on("POST /entities/neighbours", call -> Reply.json(pages(call, "entity")));
    service.on("POST /entities/quotations", call -> Reply.json(pages(call, "quotation")));
    service.on("POST /entities/corrections", call -> Reply.json(corrections(call)));
    service.on("POST /entities/roles", call -> Reply.json(pages(call, "role")));
    service.on("GET /graph", call -> Reply.json(only(graph(1), named(call))));
    service.on(
        "GET /entities",
        call -> Reply.json(page(List.of(entityItem(1, named(call)), entityItem(2, named(call))))));
    service.on("GET /articles", call -> Reply.json(page(List.of(articleItem(1), articleItem(2)))));
  }

  private static Map<String, Object> analyses(Call call) {
    List<String> fields = call.strings("fields");
    return Map.of(
        "analyses",
        call.strings("articleIds").stream().map(id -> analysed(number(id), fields)).toList());
  }

  private static Map<String, Object> analysed(int n, List<String> fields) {
    Map<String, Object> state = analysisState(n);
    Map<String, Object> analysis = only(analysis(n), fields, "articleId", "revision");
    state.put("analysis", STATE.containsAll(fields) ? null : analysis);
    return state;
  }

  private static Map<String, Object> entities(Call call) {
    return Map.of(
        "entities",
        call.strings("ids").stream()
            .filter(id -> number(id) < 900)
            .map(id -> Map.of("askedId", id, "entity", entity(number(id), call.strings("fields"))))
            .toList());
  }

  private static Map<String, Object> corrections(Call call) {
    return Map.of(
        "entities",
        call.strings("ids").stream()
            .map(id -> Map.of("entityId", id, "corrections", List.of(correction(number(id)))))
            .toList());
  }

  private static Map<String, Object> pages(Call call, String of) {
    return Map.of(
        "pages",
        call.body()
            .get("requests")
            .valueStream()
            .map(
                request -> {
                  int n = number(request.get("entityId").asText());
                  int first = request.path("first").asInt(20);
                  List<String> fields = call.strings("fields");
                  return page(
                      IntStream.range(n, n + first).mapToObj(i -> item(of, i, fields)).toList());
                })
            .toList());
  }

  private static Map<String, Object> item(String of, int n, List<String> fields) {
    return switch (of) {
      case "entity" -> neighbour(n, fields);
      case "quotation" -> Map.of("cursor", "q" + n, "quotation", only(quotation(n), fields));
      case "role" -> Map.of("cursor", "r" + n, "role", only(role(n), fields));
      default -> articleItem(n);
    };
  }

  private static Map<String, Object> articleItem(int n) {
    return Map.of("cursor", "a" + n, "articleId", articleId(n));
  }

  private static Map<String, Object> entity(int n, List<String> fields) {
    return only(Samples.entity(n), fields, "id");
  }

  private static Map<String, Object> entityItem(int n, List<String> fields) {
    return Map.of("cursor", "e" + n, "entity", entity(n, fields));
  }

  private static Map<String, Object> neighbour(int n, List<String> fields) {
    return Map.of("cursor", "n" + n, "entity", entity(n, fields), "weight", 3, "articleCount", 2);
  }
}
