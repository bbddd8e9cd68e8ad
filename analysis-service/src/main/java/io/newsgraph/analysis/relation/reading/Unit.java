package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * A piece of a sentence as the finders of relations read it: a name, another noun, a predicate or a
 * mark, with its josa taken off.
 *
 * @param start first character, in UTF-16 code units from the beginning of the text
 * @param end one past the last character, without josa
 * @param to one past the josa and what stands between
 * @param clusters what a name stands for: one, or several for 두 회사; empty for all but names
 * @param note what stands in parentheses behind it; null if nothing
 */
public record Unit(
    Kind kind,
    int start,
    int end,
    int to,
    String text,
    Particle particle,
    Ending ending,
    List<EntityCluster> clusters,
    Span note) {

  public enum Kind {
    NAME,
    NOUN,
    PREDICATE,
    COMMA,
    /** · or - between two names. */
    JOINT,
    /** A quotation, a dash, three dots: no phrase crosses it. */
    BREAK
  }

  /** Whether it is of a kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a name or a noun. */
  public boolean isNominal() {
    return kind == Kind.NAME || kind == Kind.NOUN;
  }

  /** Whether it is the name of one thing alone, and that of a type. */
  public boolean isOf(EntityType type) {
    return kind == Kind.NAME && clusters.size() == 1 && cluster().type() == type;
  }

  /** What a name stands for; the first where it is several. */
  public EntityCluster cluster() {
    return clusters.getFirst();
  }

  /** The same place as a name of what it stands for. */
  public Unit asName(EntityCluster cluster) {
    return asNames(List.of(cluster));
  }

  /** The same place as a name of the several that it stands for. */
  public Unit asNames(List<EntityCluster> things) {
    return new Unit(Kind.NAME, start, end, to, text, particle, ending, things, note);
  }

  /** The same noun, as one that has no part in what is done. */
  Unit aside() {
    return new Unit(kind, start, end, to, text, Particle.OTHER, ending, clusters, note);
  }

  static Unit mark(Kind kind, int start, int end) {
    return new Unit(kind, start, end, end, "", Particle.NONE, Ending.NONE, List.of(), null);
  }
}
