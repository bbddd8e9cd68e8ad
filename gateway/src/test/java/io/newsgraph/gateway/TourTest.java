package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.newsgraph.gateway.StubService.Call;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each query of docs/tour.md makes exactly the calls that stand beside it there. */
@QuarkusTest
class TourTest extends StubbedTest {

  private static final Pattern STOP =
      Pattern.compile(
          "^## (\\d+)\\. ([^(]*) \\((\\d+) \\+ (\\d+)\\)$.*?^```graphql\\n(.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  /**
   * One query of the tour.
   *
   * @param articleCalls how many calls to article-service it makes
   * @param analysisCalls how many to analysis-service
   */
  record Stop(int number, String title, int articleCalls, int analysisCalls, String query) {

    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Stop> stops() throws IOException {
    return STOP.matcher(Files.readString(Path.of("..", "docs", "tour.md")))
        .results()
        .map(
            found ->
                new Stop(
                    Integer.parseInt(found.group(1)),
                    found.group(2),
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4)),
                    found.group(5)));
  }

  /** The stubs' articles stand under any URL, and take in anything. */
  @BeforeEach
  void knowTheSampleArticles() {
    articleService.on("POST /articles/lookup", TourTest::lookup);
    articleService.on(
        "POST /articles/revisions/lookup",
        call ->
            Reply.json(
                Map.of(
                    "articles",
                    List.of(Map.of("articleId", articleId(1), "revisions", List.of())))));
    articleService.on(
        "POST /articles",
        call -> Reply.json(Map.of("outcome", "CREATED", "article", Samples.article(1))));
    analysisService.on("POST /analyses/text", call -> Reply.json(Samples.textAnalysis()));
  }

  private static Reply lookup(Call call) {
    List<Map<String, String>> urls =
        call.strings("urls").stream().map(url -> Map.of("url", url, "id", articleId(1))).toList();
    List<Map<String, Object>> articles =
        Stream.concat(
                call.strings("ids").stream().map(Samples::number), urls.stream().map(url -> 1))
            .distinct()
            .map(Samples::article)
            .toList();
    return Reply.json(Map.of("articles", articles, "urls", urls));
  }

  @Test
  void tourHasTwelveStops() throws IOException {
    assertThat(stops())
        .extracting(Stop::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @ParameterizedTest
  @MethodSource("stops")
  void queryMakesTheCallsThatTheTourTells(Stop stop) {
    GraphQl.query(stop.query()).statusCode(200).body("errors", nullValue());

    assertThat(articleService.routes()).hasSize(stop.articleCalls());
    assertThat(analysisService.routes()).hasSize(stop.analysisCalls());
    assertThat(articleService.routes().size() + analysisService.routes().size())
        .isLessThanOrEqualTo(levels(stop.query()));
  }

  /** How deep the query's fields nest: what bounds its calls. */
  private static int levels(String query) {
    int depth = 0;
    int deepest = 0;
    for (char each : query.toCharArray()) {
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
