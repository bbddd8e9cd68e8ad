package io.newsgraph.gateway.engine;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import java.util.List;

/**
 * The query that answers a subscription's event: what the subscription selects of an article, asked
 * of the article of an id. {@code subscription { a: articleAnalyzed { title } }} becomes {@code
 * query { a: article(id: "…") { title } }}, so that all that holds for queries holds for events.
 */
final class EventQuery {

  private static final String FIELD = "article";

  private final KnownDocument subscription;
  private final String operationName;
  private final MergedField field;

  EventQuery(KnownDocument subscription, String operationName, MergedField field) {
    this.subscription = subscription;
    this.operationName = operationName;
    this.field = field;
  }

  /** Under what name the article stands in the answer. */
  String key() {
    return field.getResultKey();
  }

  /**
   * @param id the event's article's
   */
  KnownDocument of(String id) {
    Document document = subscription.entry().getDocument();
    OperationDefinition operation =
        NodeUtil.getOperation(document, operationName).operationDefinition;
    Document.Builder query =
        Document.newDocument()
            .definition(
                operation.transform(
                    same -> same.operation(Operation.QUERY).selectionSet(selection(id))));
    document.getDefinitionsOfType(FragmentDefinition.class).forEach(query::definition);
    return subscription.as(query.build());
  }

  private SelectionSet selection(String id) {
    Argument argument = new Argument("id", new StringValue(id));
    return new SelectionSet(
        field.getFields().stream().map(each -> article(each, argument)).toList());
  }

  private Field article(Field subscribed, Argument argument) {
    return subscribed.transform(
        query -> query.name(FIELD).alias(key()).arguments(List.of(argument)));
  }
}
