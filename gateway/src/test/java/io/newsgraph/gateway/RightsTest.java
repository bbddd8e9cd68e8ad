package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.newsgraph.gateway.Operations.Operation;
import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation with each kind of caller, where reading needs no token. */
@QuarkusTest
@TestProfile(RightsProfiles.AnonymousReading.class)
@WithTestResource(IdentityProvider.class)
class RightsTest extends StubbedTest {

  private static final String QUERY = "{ articles { edges { cursor } } }";

  private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

  private static final List<String> CODES = List.of("UNAUTHENTICATED", "FORBIDDEN");

  IdentityProvider provider;

  @BeforeEach
  void takeWrites() {
    articleService.on(
        "POST /articles",
        call -> Reply.json(Map.of("outcome", "CREATED", "article", Samples.article(1))));
    articleService.on("DELETE /articles/" + Samples.articleId(1), call -> new Reply(204, "", ""));
  }

  @Test
  void everyOperationOfTheSchemaIsTried() {
    String sdl = RestAssured.get("/graphql/schema.graphql").asString();
    TypeDefinitionRegistry schema = new SchemaParser().parse(sdl);

    assertThat(Stream.concat(Operations.ALL.stream(), Operations.SUBSCRIPTIONS.stream()))
        .extracting(Operation::name)
        .containsExactlyInAnyOrderElementsOf(
            schema.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> ROOTS.contains(type.getName()))
                .flatMap(RightsTest::names)
                .toList());
  }

  private static Stream<String> names(ObjectTypeDefinition root) {
    return root.getFieldDefinitions().stream()
        .map(FieldDefinition::getName)
        .map(field -> root.getName() + "." + field);
  }

  static Stream<Arguments> operationsByRole() {
    return operations()
        .flatMap(
            operation ->
                Stream.of("reader", "editor", "admin").map(role -> Arguments.of(operation, role)));
  }

  @ParameterizedTest
  @MethodSource("operationsByRole")
  void apiTokenMayDoWhatItsRoleMay(Operation operation, String role) {
    check(operation, role, send("Bearer " + RightsProfiles.token(role), operation.document()));
  }

  @ParameterizedTest
  @MethodSource("operationsByRole")
  void jwtMayDoWhatItsRolesMay(Operation operation, String role) {
    String token = provider.token(role, "offline_access");

    check(operation, role, send("Bearer " + token, operation.document()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void jwtWithoutARoleOfThisApiMayDoNothing(Operation operation) {
    String token = provider.token("publisher");

    refused(send("Bearer " + token, operation.document()), "FORBIDDEN");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void withoutTokenOnlyReadingIsAllowed(Operation operation) {
    ValidatableResponse answer = send(null, operation.document());

    if (operation.role().equals("reader")) {
      allowed(answer);
    } else {
      refused(answer, "UNAUTHENTICATED");
    }
  }

  static Stream<Operation> operations() {
    return Operations.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void badTokenIsA401EvenWhereNoneIsNeeded(Function<IdentityProvider, String> authorization) {
    for (Operation operation : Operations.ALL) {
      send(authorization.apply(provider), operation.document())
          .statusCode(401)
          .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
          .body("data", nullValue())
          .body("errors.extensions.code", contains("UNAUTHENTICATED"))
          .body("errors[0].message", equalTo("The token is not valid, or no longer."));
    }
    assertThat(articleService.calls()).isEmpty();
    assertThat(analysisService.calls()).isEmpty();
  }

  static Stream<Function<IdentityProvider, String>> badTokens() {
    return Stream.of(
        provider -> "Bearer unknown",
        provider -> "Bearer ",
        provider -> "Basic cmVhZGVyOnJlYWRlcg==",
        provider -> RightsProfiles.token("editor"),
        provider -> "Bearer " + RightsProfiles.sha256("editor"),
        provider -> "Bearer " + provider.expiredToken("admin"),
        provider -> "Bearer " + provider.tokenForAnother("admin"),
        provider -> "Bearer " + provider.tokenOfAnother("admin"),
        provider -> "Bearer " + provider.forgedToken("admin"),
        provider -> "Bearer " + provider.unsignedToken("admin"));
  }

  @Test
  void refusedFieldLeavesTheOthersTheirAnswers() {
    String document =
        """
        mutation { a: __typename
          deleteArticle(id: "%s") { deletedId } }
        """
            .formatted(Samples.articleId(1));

    send("Bearer " + RightsProfiles.token("reader"), document)
        .statusCode(200)
        .body("errors.path", contains(List.of("deleteArticle")))
        .body("errors[0].locations[0].line", equalTo(2))
        .body(
            "errors[0].message",
            equalTo("This needs the role editor, which the token does not have."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ __typename }", "{ __schema { queryType { name } } }"})
  void introspectionNeedsNoRole(String document) {
    send("Bearer " + provider.token(), document).body("errors", nullValue());
  }

  @Test
  void schemeIsSpelledInAnyCase() {
    allowed(send("bearer " + RightsProfiles.token("reader"), QUERY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/graphql/schema.graphql", "/graphiql"})
  void whatHoldsNoArticlesNeedsNoToken(String path) {
    RestAssured.get(path).then().statusCode(200);
  }

  private void check(Operation operation, String role, ValidatableResponse answer) {
    if (operation.isFor(role)) {
      allowed(answer);
    } else {
      refused(answer, "FORBIDDEN");
    }
  }

  private void allowed(ValidatableResponse answer) {
    List<String> codes = answer.statusCode(200).extract().path("errors.extensions.code");
    assertThat(codes == null ? List.of() : codes).doesNotContainAnyElementsOf(CODES);
    assertThat(articleService.calls().size() + analysisService.calls().size()).isPositive();
  }

  private void refused(ValidatableResponse answer, String code) {
    answer.statusCode(200).body("errors.extensions.code", contains(code));
    assertThat(articleService.calls()).isEmpty();
    assertThat(analysisService.calls()).isEmpty();
  }

  private static ValidatableResponse send(String authorization, String document) {
    Map<String, String> headers =
        authorization == null ? Map.of() : Map.of("Authorization", authorization);
    return RestAssured.given()
        .headers(headers)
        .contentType("application/json")
        .body(Map.of("query", document))
        .post("/graphql")
        .then();
  }
}
