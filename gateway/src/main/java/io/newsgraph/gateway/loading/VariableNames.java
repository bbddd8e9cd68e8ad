package io.newsgraph.gateway.loading;

import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables that a part of a document uses, its fragments included; each is read once. */
@SuppressWarnings("rawtypes") // as graphql-java's visitors are
final class VariableNames extends NodeVisitorStub {

  private final Map<String, FragmentDefinition> fragments;
  private final Set<String> spread = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private VariableNames(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  static Set<String> in(List<SelectionSet> sets, Map<String, FragmentDefinition> fragments) {
    VariableNames found = new VariableNames(fragments);
    new NodeTraverser().preOrder(found, sets);
    return Set.copyOf(found.names);
  }

  @Override
  public TraversalControl visitVariableReference(
      VariableReference variable, TraverserContext<Node> context) {
    names.add(variable.getName());
    return super.visitVariableReference(variable, context);
  }

  @Override
  public TraversalControl visitFragmentSpread(
      FragmentSpread fragment, TraverserContext<Node> context) {
    if (spread.add(fragment.getName())) {
      new NodeTraverser().preOrder(this, fragments.get(fragment.getName()));
    }
    return super.visitFragmentSpread(fragment, context);
  }
}
