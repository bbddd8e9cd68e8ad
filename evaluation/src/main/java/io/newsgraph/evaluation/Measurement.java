package io.newsgraph.evaluation;

import io.newsgraph.evaluation.report.Report;
import java.io.IOException;

/** One thing that is measured. */
public interface Measurement {

  boolean appliesTo(Subject subject);

  /** Measures, and puts tables, figures and errors into the report. */
  void run(Subject subject, Report report) throws IOException;
}
