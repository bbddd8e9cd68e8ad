package io.newsgraph.load.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked again and again, by any number of connections.
 *
 * @param name as in tables
 * @param questions in the order in which a connection asks them, from the start again after the
 *     last
 */
public record Workload(String name, List<Question> questions) {

  private static final String MIXTURE = "mixture";

  /** What there is to choose from. */
  public static final List<String> NAMES =
      Stream.concat(Stream.of(QueryKind.values()).map(QueryKind::label), Stream.of(MIXTURE))
          .toList();

  public Workload {
    questions = List.copyOf(questions);
  }

  /** One for each kind of query, and one of all in turn. */
  public static List<Workload> of(Sample sample) {
    List<Workload> workloads = new ArrayList<>();
    for (QueryKind kind : QueryKind.values()) {
      workloads.add(new Workload(kind.label(), sample.questions(kind)));
    }
    workloads.add(new Workload(MIXTURE, mixture(sample)));
    return workloads;
  }

  private static List<Question> mixture(Sample sample) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < Sample.SIZE; i++) {
      for (QueryKind kind : QueryKind.values()) {
        questions.add(sample.questions(kind).get(i));
      }
    }
    return questions;
  }
}
