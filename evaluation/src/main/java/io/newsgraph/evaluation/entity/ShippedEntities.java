package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.evaluation.Measurement;
import io.newsgraph.evaluation.Subject;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;

/** Measures the shipped entity model, as it is, on a file of labelled sentences. */
public final class ShippedEntities implements Measurement {

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.ner() != null;
  }

  @Override
  public void run(Subject subject, Report report) throws IOException {
    EntityModel model = EntityModel.shipped();
    TaggingScorer scorer = new TaggingScorer(report);
    scorer.score(model, NerFile.read(subject.ner()), model.gazetteer()::contains);
    scorer.finish("Entities of sentences, by the shipped model", "that the gazetteer lacks");
  }
}
