package io.newsgraph.analysis.relation.statement;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.List;

/** Tells of the second of two what they have made together: 나루소프트가 다온통신과 함께 개발한 글벗. */
public final class JointMakers {

  private static final List<String> TOGETHER =
      WordSections.of(RelationType.class, "together.txt").list("between-two");

  private final String text;

  public JointMakers(String text) {
    this.text = text;
  }

  /** What follows from the statements of a sentence. */
  public List<Statement> find(List<Statement> statements) {
    List<Statement> found = new ArrayList<>();
    statements.stream()
        .filter(JointMakers::isMaking)
        .forEach(made -> addOthers(made, statements, found));
    return found;
  }

  private static boolean isMaking(Statement statement) {
    return statement.type() == RelationType.DEVELOP || statement.type() == RelationType.LAUNCH;
  }

  private void addOthers(Statement made, List<Statement> statements, List<Statement> found) {
    for (Statement pair : statements) {
      EntityCluster other = other(pair, made);
      if (other != null && ArgumentTypes.mayBeSubject(made.type(), other)) {
        found.add(of(other, made));
      }
    }
  }

  /** With whom the maker has worked where the making is told of; null for nobody. */
  private EntityCluster other(Statement pair, Statement made) {
    boolean isPair =
        pair.type() == RelationType.PARTNER
            && pair.start() < made.end()
            && made.start() < pair.end();
    if (!isPair) {
      return null;
    }
    String said = text.substring(pair.start(), pair.end());
    boolean isTogether = TOGETHER.stream().anyMatch(said::contains);
    if (!isTogether) {
      return null;
    }
    return pair.subject() == made.subject()
        ? pair.object()
        : pair.object() == made.subject() ? pair.subject() : null;
  }

  private static Statement of(EntityCluster maker, Statement made) {
    return new Statement(
        made.type(),
        maker,
        made.object(),
        made.label(),
        made.former(),
        made.hedged(),
        made.start(),
        made.end());
  }
}
