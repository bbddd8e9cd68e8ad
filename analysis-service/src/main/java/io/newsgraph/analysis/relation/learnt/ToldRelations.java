package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules tell of an article's entities, for the model to weigh. Sets of types are bits, a bit
 * for each {@link RelationType}. Clusters are told by identity: to compare them takes long.
 */
public final class ToldRelations {

  private static final List<Told> NOTHING = List.of();

  private record Told(Statement statement, int sentence) {}

  /** By either of the two. */
  private final Map<EntityCluster, List<Told>> byCluster = new IdentityHashMap<>();

  /**
   * @param rules what they tell, sentence by sentence
   */
  public ToldRelations(List<List<Statement>> rules) {
    for (int i = 0; i < rules.size(); i++) {
      int sentence = i;
      rules.get(i).stream()
          .filter(statement -> statement.object() != null)
          .forEach(statement -> add(new Told(statement, sentence)));
    }
  }

  private void add(Told told) {
    Statement statement = told.statement();
    byCluster.computeIfAbsent(statement.subject(), any -> new ArrayList<>()).add(told);
    byCluster.computeIfAbsent(statement.object(), any -> new ArrayList<>()).add(told);
  }

  /** What they tell of subject and object in a sentence. */
  int in(int sentence, EntityCluster subject, EntityCluster object) {
    int types = 0;
    for (Told told : of(subject)) {
      types |= told.sentence() == sentence && isOf(told, subject, object) ? type(told) : 0;
    }
    return types;
  }

  /** What they tell of subject and object in other sentences. */
  int outside(int sentence, EntityCluster subject, EntityCluster object) {
    int types = 0;
    for (Told told : of(subject)) {
      types |= told.sentence() != sentence && isOf(told, subject, object) ? type(told) : 0;
    }
    return types;
  }

  /** Whether they tell anything of two, in any order and anywhere. */
  boolean tells(EntityCluster first, EntityCluster second) {
    return of(first).stream()
        .anyMatch(told -> isOf(told, first, second) || isOf(told, second, first));
  }

  /** Whether they give somebody an office in a body other than one, anywhere. */
  boolean hasOffice(EntityCluster person, String office, EntityCluster other) {
    return of(person).stream()
        .map(Told::statement)
        .anyMatch(
            statement ->
                statement.type() == RelationType.ROLE
                    && statement.subject() == person
                    && statement.object() != other
                    && office.equals(statement.label()));
  }

  /** What they tell of a subject with something else, in a sentence. */
  int ofSubject(int sentence, EntityCluster subject, EntityCluster other) {
    int types = 0;
    for (Told told : of(subject)) {
      boolean isElse = told.statement().subject() == subject && told.statement().object() != other;
      types |= told.sentence() == sentence && isElse ? type(told) : 0;
    }
    return types;
  }

  /** What they tell of an object with something else, in a sentence. */
  int ofObject(int sentence, EntityCluster object, EntityCluster other) {
    int types = 0;
    for (Told told : of(object)) {
      boolean isElse = told.statement().object() == object && told.statement().subject() != other;
      types |= told.sentence() == sentence && isElse ? type(told) : 0;
    }
    return types;
  }

  private List<Told> of(EntityCluster cluster) {
    return byCluster.getOrDefault(cluster, NOTHING);
  }

  private static boolean isOf(Told told, EntityCluster subject, EntityCluster object) {
    return told.statement().subject() == subject && told.statement().object() == object;
  }

  private static int type(Told told) {
    return 1 << told.statement().type().ordinal();
  }
}
