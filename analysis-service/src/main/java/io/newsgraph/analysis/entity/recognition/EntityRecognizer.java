package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.List;

/** Finds names in a document: by rules today, by a trained model beside them later. */
public interface EntityRecognizer {

  /**
   * @return what it found, in any order; the finds may overlap, the surest wins
   */
  List<NamedSpan> recognize(AnnotatedDocument document);
}
