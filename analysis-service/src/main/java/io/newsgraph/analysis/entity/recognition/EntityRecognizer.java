package io.newsgraph.analysis.entity.recognition;

import java.util.List;

/** Finds names in a document: by rules today, by a trained model beside them later. */
interface EntityRecognizer {

  /**
   * @return what it found, in any order; the finds may overlap, the surest wins
   */
  List<NamedSpan> recognize(ArticleReading article);
}
