package io.newsgraph.analysis.topic;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.Optional;

/** Tells the topic of an article. */
public final class TopicClassifier {

  /** The topic; empty where the text tells nothing. */
  public Optional<Topic> classify(AnnotatedDocument document) {
    return Optional.empty();
  }
}
