package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What articles state, from the analyser to the answer and out again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class StatementsTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @Test
  void topicTimesAndAmountsAreKept() {
    String id = articles.put(newId(), DAY, "TOPIC/경제 TIME/2024-09 공장 AMOUNT/12e11원");
    Pipeline.settle(articles);

    JsonPath analysis = Pipeline.analysis(id);

    assertThat(analysis.getMap("analysis.topic")).isEqualTo(Map.of("label", "경제", "score", 0.75f));
    assertThat(analysis.getMap("analysis.dates[0]"))
        .containsEntry("text", "2024-09")
        .containsEntry("value", "2024-09")
        .containsEntry("rule", "MARKED")
        .containsEntry("anchor", null)
        .containsEntry("start", 14)
        .containsEntry("end", 21);
    assertThat(new BigDecimal(analysis.getString("analysis.amounts[0].value")))
        .isEqualByComparingTo("1200000000000");
    assertThat(analysis.getMap("analysis.amounts[0]"))
        .containsEntry("text", "12e11원")
        .containsEntry("unit", "원")
        .containsEntry("max", null)
        .containsEntry("hedged", false);
  }

  @Test
  void aQuotationKnowsItsSpeakerAndPlace() {
    String id = articles.put(newId(), DAY, "PERSON/홍길동 SAID/홍길동“투자하겠다”", "HEARD/관계자“아니다”");
    Pipeline.settle(articles);

    JsonPath analysis = Pipeline.analysis(id);

    assertThat(analysis.getList("analysis.quotations.text")).containsExactly("투자하겠다", "아니다");
    assertThat(analysis.getMap("analysis.quotations[0]"))
        .containsEntry("articleId", id)
        .containsEntry("revision", 1)
        .containsEntry("kind", "DIRECT")
        .containsEntry("cue", "말했다")
        .containsEntry("hedged", false)
        .containsEntry("start", 20)
        .containsEntry("end", 25);
    assertThat(analysis.getString("analysis.quotations[0].speaker.entity.name")).isEqualTo("홍길동");
    assertThat(analysis.getString("analysis.quotations[0].speaker.text")).isEqualTo("홍길동");
    assertThat(analysis.getString("analysis.quotations[1].speaker.text")).isEqualTo("관계자");
    assertThat(analysis.getMap("analysis.quotations[1].speaker.entity")).isNull();
    assertThat(analysis.getBoolean("analysis.quotations[1].hedged")).isTrue();
  }

  @Test
  void aRelationShowsItsEndsAndSentence() {
    String id =
        articles.put(newId(), DAY, "PERSON/홍길동 ORGANIZATION/한빛전자 TIME/2024-06 ROLE/홍길동>한빛전자(대표)");
    Pipeline.settle(articles);

    JsonPath analysis = Pipeline.analysis(id);

    assertThat(analysis.getString("analysis.relations[0].subject.name")).isEqualTo("홍길동");
    assertThat(analysis.getString("analysis.relations[0].object.name")).isEqualTo("한빛전자");
    assertThat(analysis.getMap("analysis.relations[0]"))
        .containsEntry("type", "ROLE")
        .containsEntry("label", "대표")
        .containsEntry("former", false)
        .containsEntry("hedged", false)
        .containsEntry("asOf", "2024-06");
    assertThat(analysis.getMap("analysis.relations[0].evidence[0]"))
        .containsEntry("articleId", id)
        .containsEntry("revision", 1)
        .containsEntry("sentence", "PERSON/홍길동 ORGANIZATION/한빛전자 TIME/2024-06 ROLE/홍길동>한빛전자(대표)")
        .containsEntry("sentenceStart", 0)
        .containsEntry("start", 42)
        .containsEntry("end", 59)
        .containsEntry("asOf", "2024-06");
  }

  @Test
  void anEdgeNamesTheRelationsThatJoinItsEnds() {
    String id =
        articles.put(
            newId(),
            DAY,
            "ORGANIZATION/한빛전자 ORGANIZATION/다른전자 공장",
            "INVEST/한빛전자>다른전자 PARTNER/다른전자>한빛전자");
    articles.put(newId(), DAY, "ORGANIZATION/한빛전자 PERSON/홍길동");
    Pipeline.settle(articles);

    for (String path : List.of("", "?from=2024-10-01&to=2024-10-31", "?section=경제")) {
      JsonPath graph = get("/graph" + path).jsonPath();
      assertThat(graph.getList("edges.types"))
          .containsExactlyInAnyOrder(
              List.of("CO_OCCURRENCE", "PARTNER", "INVEST"), List.of("CO_OCCURRENCE"));
      String edge = "edges.find { it.types.size() == 3 }.";
      assertThat(graph.getList(edge + "evidence.type")).containsExactly("INVEST", "CO_OCCURRENCE");
      assertThat(graph.getList(edge + "evidence.sentence"))
          .containsExactly(
              "INVEST/한빛전자>다른전자 PARTNER/다른전자>한빛전자", "ORGANIZATION/한빛전자 ORGANIZATION/다른전자 공장");
    }
    JsonPath analysis = Pipeline.analysis(id);
    assertThat(analysis.getList("analysis.graph.edges[0].types"))
        .containsExactly("CO_OCCURRENCE", "PARTNER", "INVEST");
    assertThat(analysis.getList("analysis.graph.edges[0].evidence.type"))
        .containsExactly("INVEST", "CO_OCCURRENCE");
  }

  @Test
  void theGraphIsLimitedToRelations() {
    articles.put(
        newId(),
        DAY,
        "ORGANIZATION/한빛전자 ORGANIZATION/다른전자 PERSON/홍길동",
        "INVEST/한빛전자>다른전자 공장",
        "INVEST/한빛전자>다른전자 낱말");
    articles.put(newId(), DAY, "ORGANIZATION/한빛전자 PERSON/홍길동 ROLE/홍길동>(대표)");
    Pipeline.settle(articles);

    JsonPath invest = get("/graph?type=INVEST&type=SUE").jsonPath();

    assertThat(invest.getList("nodes.entity.name")).containsExactlyInAnyOrder("한빛전자", "다른전자");
    assertThat(invest.getList("edges.weight", Integer.class)).containsExactly(3);
    assertThat(invest.getList("edges[0].evidence.type")).startsWith("INVEST");
    assertThat(get("/graph?type=ROLE").jsonPath().getList("edges")).isEmpty();
    assertThat(get("/graph?type=CO_OCCURRENCE&type=ROLE").jsonPath().getMap(""))
        .isEqualTo(get("/graph").jsonPath().getMap(""));
  }

  @Test
  void aRelationBetweenOneThingAndItselfIsNone() {
    String id =
        articles.put(
            newId(), DAY, "ORGANIZATION/ABC ORGANIZATION/abc PARTNER/ABC>abc ROLE/ABC>(대표)");
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getString("status")).isEqualTo("DONE");
    assertThat(Pipeline.analysis(id).getList("analysis.relations.type")).containsExactly("ROLE");
  }

  @Test
  void aRevisionAndADeletionTakeStatementsAlong() {
    String text = "PERSON/홍길동 ORGANIZATION/한빛전자 ROLE/홍길동>한빛전자(대표) SAID/홍길동“말”";
    String id = articles.put(newId(), DAY, text);
    articles.put(newId(), DAY, "PERSON/홍길동 ORGANIZATION/한빛전자");
    Pipeline.settle(articles);
    assertThat(get("/graph?type=ROLE").jsonPath().getList("edges")).hasSize(1);

    articles.put(id, DAY, "PERSON/홍길동 ORGANIZATION/한빛전자");
    Pipeline.settle(articles);

    assertThat(Pipeline.analysis(id).getList("analysis.relations")).isEmpty();
    assertThat(Pipeline.analysis(id).getList("analysis.quotations")).isEmpty();
    assertThat(get("/graph?type=ROLE").jsonPath().getList("edges")).isEmpty();

    articles.put(id, DAY, text);
    Pipeline.settle(articles);
    articles.delete(id);
    Pipeline.settle(articles);

    assertThat(get("/graph?type=ROLE").jsonPath().getList("edges")).isEmpty();
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void anEntitysQuotationsArePagedThroughArticlesWithSeveral() {
    articles.put(newId(), "2024-10-01T09:00:00+09:00", "PERSON/홍길동 SAID/홍길동“하나” SAID/홍길동“둘” 말");
    String newer =
        articles.put(newId(), DAY, "PERSON/홍길동 PERSON/김철수 SAID/홍길동“셋” SAID/김철수“다른” SAID/홍길동“넷”");
    Pipeline.settle(articles);
    String id = Pipeline.entity("홍길동").getString("id");

    JsonPath first = get("/entities/" + id + "/quotations?first=3&total=true").jsonPath();
    JsonPath rest =
        get("/entities/" + id + "/quotations?after=" + first.getString("items[2].cursor"))
            .jsonPath();
    JsonPath back =
        get("/entities/" + id + "/quotations?last=2&before=" + first.getString("items[2].cursor"))
            .jsonPath();

    assertThat(first.getList("items.quotation.text")).containsExactly("넷", "셋", "둘");
    assertThat(first.getInt("totalCount")).isEqualTo(4);
    assertThat(first.getBoolean("hasNextPage")).isTrue();
    assertThat(first.getString("items[0].quotation.articleId")).isEqualTo(newer);
    assertThat(first.getString("items[0].quotation.speaker.entity.id")).isEqualTo(id);
    assertThat(rest.getList("items.quotation.text")).containsExactly("하나");
    assertThat(back.getList("items.quotation.text")).containsExactly("넷", "셋");
  }

  @Test
  void rolesAreJoinedOverArticles() {
    String names = "PERSON/홍길동 ORGANIZATION/한빛전자 ORGANIZATION/다른전자 ";
    articles.put(newId(), "2024-09-01T09:00:00+09:00", names + "TIME/2024-06 ROLE/홍길동>한빛전자(대표)");
    String newest =
        articles.put(newId(), DAY, names + "TIME/2024-10-08 ROLE/홍길동>한빛전자(대표) ROLE/홍길동>다른전자(전무)");
    Pipeline.settle(articles);
    String person = Pipeline.entity("홍길동").getString("id");
    String company = Pipeline.entity("한빛전자").getString("id");

    JsonPath pages =
        Pipeline.post(
            "/entities/roles",
            Map.of(
                "requests",
                List.of(
                    Map.of("entityId", person, "first", 1, "total", true),
                    Map.of("entityId", company),
                    Map.of("entityId", "ent_" + "0".repeat(32)))));
    JsonPath rest =
        get("/entities/" + person + "/roles?after=" + pages.getString("pages[0].items[0].cursor"))
            .jsonPath();

    assertThat(pages.getInt("pages[0].totalCount")).isEqualTo(2);
    assertThat(pages.getMap("pages[0].items[0].role"))
        .containsEntry("label", "대표")
        .containsEntry("former", false)
        .containsEntry("firstAsOf", "2024-06")
        .containsEntry("lastAsOf", "2024-10-08")
        .containsEntry("articleCount", 2);
    assertThat(pages.getString("pages[0].items[0].role.organization.id")).isEqualTo(company);
    assertThat(pages.getString("pages[0].items[0].role.evidence[0].articleId")).isEqualTo(newest);
    assertThat(pages.getList("pages[1].items.role.holder.id")).containsExactly(person);
    assertThat(pages.getList("pages[2].items")).isEmpty();
    assertThat(rest.getList("items.role.label")).containsExactly("전무");
    assertThat(rest.getBoolean("items[0].role.former")).isTrue();
  }

  @Test
  void articlesAreListedByTopicAndKeyword() {
    String economy = articles.put(newId(), DAY, "TOPIC/경제 공장 투자");
    articles.put(newId(), DAY, "TOPIC/정치 공장 선거");
    Pipeline.settle(articles);

    assertThat(articleIds("topic", "경제")).containsExactly(economy);
    assertThat(articleIds("keyword", "투자")).containsExactly(economy);
    assertThat(articleIds("keyword", "공장")).hasSize(2);
    assertThat(articleIds("topic", "스포츠")).isEmpty();
  }

  private static List<String> articleIds(String parameter, String value) {
    return given()
        .queryParam(parameter, value)
        .get("/articles")
        .then()
        .statusCode(200)
        .extract()
        .path("items.articleId");
  }

  @Test
  void onlyThePartsAskedForAreRead() {
    String id = articles.put(newId(), DAY, "TOPIC/경제 PERSON/홍길동 SAID/홍길동“말” TIME/2024");
    Pipeline.settle(articles);

    JsonPath part = get("/analyses/" + id + "?fields=quotations,topic").jsonPath();

    assertThat(part.getList("analysis.quotations.speaker.entity.name")).containsExactly("홍길동");
    assertThat(part.getString("analysis.topic.label")).isEqualTo("경제");
    for (String other : List.of("keywords", "entities", "relations", "dates", "amounts", "graph")) {
      assertThat(part.<Object>get("analysis." + other)).as(other).isNull();
    }
  }
}
