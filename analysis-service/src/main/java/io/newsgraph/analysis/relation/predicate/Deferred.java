package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * What clauses say whose subject is named only behind them: 다온칩을 사들이며 몸집을 불린 나루소프트가, 다온칩을 인수한 데 이어
 * 나루소프트는.
 */
final class Deferred {

  private record Waiting(Reading reading, int predicate, boolean presupposed) {}

  private final StatementWriter writer;
  private final List<Waiting> waiting = new ArrayList<>();

  Deferred(StatementWriter writer) {
    this.writer = writer;
  }

  /** Whether a reading lacks no more than its subject, and the sentence has named none yet. */
  static boolean mayWait(Reading reading, PendingPhrases pending) {
    return reading.subject() == null
        && reading.object() != null
        && reading.trigger().frame().subject().contains(Particle.SUBJECT)
        && pending.hasNoSubject()
        && pending.topic() == null;
  }

  /**
   * @param presupposed whether the sentence takes it for granted, as the nouns of a phrase do
   */
  void add(Reading reading, int predicate, boolean presupposed) {
    waiting.add(new Waiting(reading, predicate, presupposed));
  }

  /** A new phrase: the first that is marked as a subject is that of the clauses before it too. */
  void phrase(Phrase phrase, PendingPhrases pending) {
    if (waiting.isEmpty() || !phrase.particle().marksSubject()) {
      return;
    }
    for (Waiting each : waiting) {
      boolean fits = RelativeFiller.fits(phrase, each.reading().trigger().frame()::mayBeSubject);
      Reading reading = each.reading();
      Reading whole =
          fits
              ? new Reading(reading.trigger(), reading.noun(), phrase, reading.object())
              : Completion.of(reading, pending);
      writer.write(whole, each.predicate(), each.predicate(), each.presupposed());
    }
    waiting.clear();
  }

  /** Nobody was named: it holds of whom the sentences before spoke. */
  void end(PendingPhrases pending) {
    for (Waiting each : waiting) {
      Reading whole = Completion.of(each.reading(), pending);
      writer.write(whole, each.predicate(), each.predicate(), each.presupposed());
    }
    waiting.clear();
  }
}
