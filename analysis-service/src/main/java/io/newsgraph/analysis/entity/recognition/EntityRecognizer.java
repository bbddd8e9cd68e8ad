package io.newsgraph.analysis.entity.recognition;

import java.util.List;

/**
 * Finds names in a document by rules. The trained model adds those that no rule found: {@link
 * ModelRecognizer}.
 */
interface EntityRecognizer {

  /**
   * @return what it found, in any order; the finds may overlap, the surest wins
   */
  List<NamedSpan> recognize(ArticleReading article);
}
