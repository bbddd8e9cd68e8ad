package io.newsgraph.analysis.pipeline;

import static io.newsgraph.analysis.pipeline.StubArticleService.newId;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.testing.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which entity a name of an article is, where others have the name or an alias of it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class IdentityTest {

  private static final String DAY = "2024-10-08T09:00:00+09:00";

  private static final String HEAD_OF_KT = "PERSON/김영섭 ORGANIZATION/한길통신\nROLE/김영섭>한길통신(대표)";

  StubArticleService articles;

  @BeforeEach
  void empty() {
    Pipeline.empty(articles);
  }

  @AfterEach
  void everyCountIsRight() {
    Pipeline.assertEveryCountEqualsARecount();
  }

  @Test
  void peopleOfOneNameAreApartByOrganisationAndCalling() {
    String head = put(HEAD_OF_KT);
    String actor = put("배우 김영섭이 아니라 PERSON/김영섭 배우");
    String member = put("PERSON/김영섭 ORGANIZATION/새날당\nROLE/김영섭>새날당(의원)");

    assertThat(person(head)).isNotEqualTo(person(actor)).isNotEqualTo(person(member));
    assertThat(person(actor)).isNotEqualTo(person(member));
    assertThat(identity(actor)).containsEntry("reason", "DIFFERENT_ORGANIZATION");
    assertThat(identity(actor)).containsEntry("detail", "배우 ≠ 대표");
    assertThat(descriptions()).containsExactlyInAnyOrder("한길통신 대표", "배우", "새날당 의원");
  }

  @Test
  void laterArticlesGoToWhomTheyTellOf() {
    String head = put(HEAD_OF_KT);
    String actor = put("PERSON/김영섭 배우");

    String moved = put("PERSON/김영섭 ORGANIZATION/한길통신\nROLE/김영섭>한길통신(전대표)");
    String stage = put("PERSON/김영섭 배우 무대");
    String silent = put("PERSON/김영섭 공장");

    assertThat(person(moved)).isEqualTo(person(head));
    assertThat(identity(moved)).isEqualTo(Map.of("reason", "SAME_ORGANIZATION", "detail", "한길통신"));
    assertThat(person(stage)).isEqualTo(person(actor));
    assertThat(identity(stage)).isEqualTo(Map.of("reason", "SAME_OFFICE", "detail", "배우"));
    assertThat(identity(silent)).containsEntry("reason", "MOST_NAMED");
  }

  @Test
  void whatIsNamedWithAPersonTellsWhoItIs() {
    put(HEAD_OF_KT);
    put("PERSON/김영섭 공장");
    String actor = put("PERSON/김영섭 배우 WORK/바람의_언덕");

    String silent = put("PERSON/김영섭 WORK/바람의_언덕");

    assertThat(person(silent)).isEqualTo(person(actor));
    assertThat(identity(silent)).isEqualTo(Map.of("reason", "SHARED_CONTEXT", "detail", "바람의_언덕"));
  }

  @Test
  void aCareerWithinReachIsOnePerson() {
    String professor = put("PERSON/김영섭 교수");
    String minister = put("PERSON/김영섭 장관");
    String plain = put("PERSON/김영섭 공장");

    assertThat(List.of(person(minister), person(plain))).containsOnly(person(professor));
    assertThat(identity(plain)).containsEntry("reason", "ONLY_ONE_OF_NAME");
  }

  @Test
  void aCertainAliasJoinsWhicheverCameFirst() {
    String full = put("ORGANIZATION/바다기술정보통신부=바기정통부");
    String brief = put("ORGANIZATION/바기정통부");
    String other = put("ORGANIZATION/은포철도");
    String named = put("ORGANIZATION/은포철도운영공사=은철운공");
    String early = put("ORGANIZATION/산림자원관리공단");

    assertThat(entity(brief, 0)).isEqualTo(entity(full, 0));
    assertThat(Pipeline.analysis(brief).getMap("analysis.entities[0].identity"))
        .isEqualTo(Map.of("reason", "ALIAS", "detail", "바기정통부"));
    assertThat(List.of(entity(other, 0), entity(named, 0), entity(early, 0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void anAliasOfOneArticleMeansNothingInAnother() {
    String full = put("ORGANIZATION/한빛소프트웨어=HS ORGANIZATION/은포항공동대책위원회=공동대책위");
    String brief = put("ORGANIZATION/HS ORGANIZATION/공동대책위");

    assertThat(entity(brief, 0)).isNotIn(entity(full, 0), entity(full, 1));
    assertThat(entity(brief, 1)).isNotIn(entity(full, 0), entity(full, 1));
  }

  @Test
  void aTextIsReadAsAnArticleWouldBe() {
    put(HEAD_OF_KT);
    String actor = put("PERSON/김영섭 배우");

    assertThat(
            Pipeline.post("/analyses/text", Map.of("text", "PERSON/김영섭 배우 공연"))
                .getString("entities[0].entity.id"))
        .isEqualTo(person(actor));
    assertThat(
            Pipeline.post("/analyses/text", Map.of("text", "PERSON/김영섭 투수 공연"))
                .getInt("entities[0].entity.articleCount"))
        .isZero();
  }

  private String put(String text) {
    String id = articles.put(newId(), DAY, text);
    Pipeline.settle(articles);
    return id;
  }

  private static String person(String article) {
    return Pipeline.analysis(article)
        .getString("analysis.entities.find { it.entity.type == 'PERSON' }.entity.id");
  }

  private static String entity(String article, int position) {
    return Pipeline.analysis(article)
        .getString("analysis.entities[%d].entity.id".formatted(position));
  }

  private static Map<String, String> identity(String article) {
    return Pipeline.analysis(article)
        .getMap("analysis.entities.find { it.entity.type == 'PERSON' }.identity");
  }

  private static List<String> descriptions() {
    return get("/entities?query=김영섭").jsonPath().getList("items.entity.description");
  }
}
