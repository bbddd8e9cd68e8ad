package io.newsgraph.gateway;

import static io.newsgraph.gateway.Samples.articleId;
import static io.newsgraph.gateway.Samples.entityId;

import java.util.List;

/** Every operation of the schema, the least role that may use it, and a request for it. */
final class Operations {

  private static final List<String> ROLES = List.of("reader", "editor", "admin");

  static final List<Operation> ALL =
      List.of(
          new Operation(
              "Query.analyzeText", "reader", "{ analyzeText(input: {text: \"본문\"}) { analyzer } }"),
          new Operation(
              "Query.article",
              "reader",
              "{ article(id: \"%s\") { title } }".formatted(articleId(1))),
          new Operation("Query.articles", "reader", "{ articles { edges { cursor } } }"),
          new Operation("Query.entities", "reader", "{ entities { edges { cursor } } }"),
          new Operation(
              "Query.entity", "reader", "{ entity(id: \"%s\") { name } }".formatted(entityId(1))),
          new Operation("Query.entityGraph", "reader", "{ entityGraph { truncated } }"),
          new Operation(
              "Query.node", "reader", "{ node(id: \"%s\") { id } }".formatted(entityId(1))),
          new Operation(
              "Mutation.ingestArticle",
              "editor",
              "mutation { ingestArticle(input: {text: \"본문\"}) { outcome } }"),
          new Operation(
              "Mutation.mergeEntities",
              "editor",
              "mutation { mergeEntities(input: {from: [\"%s\"], into: \"%s\"}) { entity { id } } }"
                  .formatted(entityId(1), entityId(2))),
          new Operation(
              "Mutation.splitEntity",
              "editor",
              "mutation { splitEntity(input: {entity: \"%s\", articles: [\"%s\"]}) { entity { id } } }"
                  .formatted(entityId(1), articleId(1))),
          new Operation(
              "Mutation.deleteArticle",
              "editor",
              "mutation { deleteArticle(id: \"%s\") { deletedId } }".formatted(articleId(1))));

  /** Those with many answers; each is for readers. */
  static final List<Operation> SUBSCRIPTIONS =
      List.of(
          new Operation(
              "Subscription.articleAnalyzed", "reader", "subscription { articleAnalyzed { id } }"),
          new Operation(
              "Subscription.articleIngested", "reader", "subscription { articleIngested { id } }"));

  private Operations() {}

  /**
   * @param name the root type and the field
   * @param role the least that may use it
   * @param document a request that calls a service
   */
  record Operation(String name, String role, String document) {

    boolean isFor(String other) {
      return ROLES.indexOf(other) >= ROLES.indexOf(role);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
