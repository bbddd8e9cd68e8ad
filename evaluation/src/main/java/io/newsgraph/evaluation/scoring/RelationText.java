package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.evaluation.gold.GoldRelation;

/** Relations as the list of errors shows them. */
final class RelationText {

  private RelationText() {}

  static String of(GoldRelation relation) {
    String object = relation.object() == null ? "-" : relation.object().name();
    return show(relation.type(), relation.subject().name(), object, relation.label());
  }

  static String of(Relation relation) {
    String object = relation.object() == null ? "-" : relation.object().name();
    return show(relation.type(), relation.subject().name(), object, relation.label());
  }

  private static String show(Object type, String subject, String object, String label) {
    return type + " " + subject + " > " + object + (label == null ? "" : " (" + label + ")");
  }
}
