package io.newsgraph.analysis.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A step that fails only leaves its part empty and says so in the log: there it is looked for. */
final class StepFailures extends Handler implements BeforeEachCallback, AfterEachCallback {

  private static final Logger LOG = Logger.getLogger(ArticleAnalyzer.class.getName());

  private final List<String> failures = new ArrayList<>();

  /** What failed since the test began. */
  List<String> all() {
    return List.copyOf(failures);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    LOG.addHandler(this);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    LOG.removeHandler(this);
  }

  @Override
  public void publish(LogRecord failure) {
    failures.add(failure.getMessage() + ": " + failure.getThrown());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
