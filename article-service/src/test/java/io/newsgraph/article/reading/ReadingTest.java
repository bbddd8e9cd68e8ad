package io.newsgraph.article.reading;

import static io.newsgraph.article.Articles.ingest;
import static io.newsgraph.article.Articles.submission;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.article.Articles;
import io.newsgraph.article.Tables;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadingTest {

  @Inject Tables tables;

  /** Five articles, the first the oldest; the second and third came out at one time. */
  private List<String> ids;

  @BeforeEach
  void fiveArticlesAreThere() {
    tables.empty();
    ids = new ArrayList<>();
    add("한빛일보", "경제", "2024-09-25T09:00");
    add("한빛일보", "사회", "2024-09-26T09:00");
    add("새벽신문", "경제", "2024-09-26T09:00");
    add("새벽신문", "사회", "2024-09-27T23:59:59");
    add("노을통신", "문화", "2024-09-28");
  }

  @Test
  void pagesForwardGiveEachArticleOnce() {
    assertThat(walk("/articles?first=2&fields=id", "after", "hasNextPage"))
        .containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
    assertThat(walk("/articles?first=2&order=OLDEST&fields=id", "after", "hasNextPage"))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void pagesBackwardKeepTheListsOrder() {
    JsonPath last = page("/articles?last=2&fields=id");
    assertThat(idsOf(last)).containsExactly(ids.get(1), ids.get(0));
    assertThat(last.getBoolean("hasPreviousPage")).isTrue();
    assertThat(last.getBoolean("hasNextPage")).isFalse();

    JsonPath before =
        page("/articles?last=4&fields=id&before=" + last.getString("items[0].cursor"));
    assertThat(idsOf(before)).containsExactly(ids.get(4), ids.get(3), ids.get(2));
    assertThat(before.getBoolean("hasPreviousPage")).isFalse();
    assertThat(before.getBoolean("hasNextPage")).isTrue();
  }

  @Test
  void aPageStaysPutWhenNewerArticlesComeIn() {
    String cursor = page("/articles?first=2&fields=id").getString("items[1].cursor");
    add("한빛일보", "경제", "2024-09-29");

    assertThat(idsOf(page("/articles?first=2&fields=id&after=" + cursor)))
        .containsExactly(ids.get(2), ids.get(1));
  }

  @Test
  void filtersKeepWhatTheyName() {
    assertThat(idsOf(page("/articles?publisher=한빛일보"))).containsExactly(ids.get(1), ids.get(0));
    assertThat(idsOf(page("/articles?publisher=한빛일보&publisher=노을통신&section=문화")))
        .containsExactly(ids.get(4));
    assertThat(idsOf(page("/articles?url=http://news.example/1?fbclid=x")))
        .containsExactly(ids.get(1));
    assertThat(idsOf(page("/articles?publisher=없는신문"))).isEmpty();
  }

  @Test
  void aBareDateAsEndMeansThroughTheEndOfThatDayInSeoul() {
    assertThat(idsOf(page("/articles?from=2024-09-26&to=2024-09-27")))
        .containsExactly(ids.get(3), ids.get(2), ids.get(1));
    assertThat(idsOf(page("/articles?from=2024-09-27T15:00:00Z"))).containsExactly(ids.get(4));
    assertThat(idsOf(page("/articles?to=2024-09-25T09:00"))).isEmpty();
  }

  @Test
  void anArticleWithoutPublicationTimeCountsAtItsCollection() {
    String id =
        ingest(Map.of("text", Articles.TEXT, "url", "http://news.example/undated"))
            .getString("article.id");

    assertThat(idsOf(page("/articles?first=1"))).containsExactly(id);
  }

  @Test
  void theTotalIsCountedOnlyIfAskedFor() {
    JsonPath counted = page("/articles?first=1&section=경제&total=true");
    assertThat(counted.getInt("totalCount")).isEqualTo(2);
    assertThat(page("/articles?first=1").getMap("")).containsEntry("totalCount", null);
  }

  @Test
  void onlyTheFieldsAskedForAreThere() {
    String path = "/articles/" + ids.get(0);
    assertThat(page(path + "?fields=title,url").getMap("")).containsOnlyKeys("id", "title", "url");
    assertThat(page(path).getMap("").keySet())
        .containsExactlyInAnyOrder(
            "id",
            "revision",
            "url",
            "publisher",
            "section",
            "title",
            "decks",
            "bylines",
            "publishedAt",
            "modifiedAt",
            "collectedAt",
            "blocks",
            "text",
            "parser");
    assertThat(page(path + "?fields=text").getString("text"))
        .isEqualTo(String.join("\n\n", page(path).getList("blocks.text", String.class)));
  }

  @Test
  void aLookupFindsByIdAndByUrlEachOnce() {
    String unknown = "art_0192f3a07b6c7d4a8f00a1b2c3d4e5f6";
    JsonPath found =
        given()
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "ids", List.of(ids.get(0), ids.get(1), ids.get(0), unknown),
                    "urls", List.of("http://NEWS.example/1/", "http://news.example/none"),
                    "fields", List.of("publisher")))
            .post("/articles/lookup")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(found.getList("articles.id")).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    assertThat(found.getList("articles.publisher")).containsExactly("한빛일보", "한빛일보");
    assertThat(found.getList("urls"))
        .isEqualTo(List.of(Map.of("url", "http://NEWS.example/1/", "id", ids.get(1))));
  }

  @Test
  void answersAreCompressedForWhoTakesThem() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/articles")
        .then()
        .statusCode(200)
        .header("Content-Encoding", "gzip");
  }

  private void add(String publisher, String section, String publishedAt) {
    Map<String, Object> submission = submission("http://news.example/" + ids.size());
    submission.put("publisher", publisher);
    submission.put("section", section);
    submission.put("publishedAt", publishedAt);
    ids.add(ingest(submission).getString("article.id"));
  }

  private static List<String> walk(String path, String cursorParameter, String more) {
    JsonPath page = page(path);
    List<String> walked = new ArrayList<>(idsOf(page));
    while (page.getBoolean(more)) {
      page = page(path + "&" + cursorParameter + "=" + page.getString("items[-1].cursor"));
      walked.addAll(idsOf(page));
    }
    return walked;
  }

  private static List<String> idsOf(JsonPath page) {
    return page.getList("items.article.id", String.class);
  }

  private static JsonPath page(String path) {
    return get(path).then().statusCode(200).extract().jsonPath();
  }
}
