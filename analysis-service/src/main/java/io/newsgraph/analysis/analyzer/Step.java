package io.newsgraph.analysis.analyzer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/**
 * A step of the analysis.
 *
 * @param name as the log names it
 * @param work reads what earlier steps left in a draft, and adds to it
 */
record Step(String name, Consumer<Draft> work) {

  private static final Logger LOG = System.getLogger(ArticleAnalyzer.class.getName());

  /** An odd text must not cost the rest of its analysis; what went wrong is in the log. */
  void attempt(Draft draft) {
    try {
      work.accept(draft);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(
          Level.ERROR, "The step \"" + name + "\" failed; its part of the analysis is empty", e);
    }
  }
}
