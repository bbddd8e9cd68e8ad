package io.newsgraph.gateway.guard;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be counted in a document's text alone, without its schema: in one pass, fragments where
 * they are defined.
 *
 * @param aliases how many fields have another name in the answer
 * @param directives the most directives at one place
 * @param repeatedFields how many fields their selection set has before, under the same name: they
 *     change nothing in the answer, and each is merged with the others
 * @param introspects whether it asks for the schema
 * @param federates whether it asks for the schema as a router does
 */
record DocumentMeasure(
    int aliases, int directives, int repeatedFields, boolean introspects, boolean federates) {

  private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");
  private static final String SUBGRAPH = "_service";

  static DocumentMeasure of(Document document) {
    Counter counter = new Counter();
    new NodeTraverser().preOrder(counter, document);
    return new DocumentMeasure(
        counter.aliases,
        counter.directives,
        counter.repeatedFields,
        counter.introspects,
        counter.federates);
  }

  @SuppressWarnings("rawtypes") // as graphql-java's visitors are
  private static final class Counter extends NodeVisitorStub {

    private int aliases;
    private int directives;
    private int repeatedFields;
    private boolean introspects;
    private boolean federates;

    @Override
    public TraversalControl visitField(Field field, TraverserContext<Node> context) {
      aliases += field.getAlias() == null ? 0 : 1;
      introspects |= INTROSPECTION.contains(field.getName());
      federates |= SUBGRAPH.equals(field.getName());
      return super.visitField(field, context);
    }

    @Override
    public TraversalControl visitSelectionSet(
        SelectionSet selections, TraverserContext<Node> context) {
      List<Field> fields = selections.getSelectionsOfType(Field.class);
      Set<String> names = fields.stream().map(Field::getResultKey).collect(Collectors.toSet());
      repeatedFields += fields.size() - names.size();
      return super.visitSelectionSet(selections, context);
    }

    /** Where every visit ends. */
    @Override
    protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
      if (node instanceof DirectivesContainer<?> place) {
        directives = Math.max(directives, place.getDirectives().size());
      }
      return super.visitNode(node, context);
    }
  }
}
