package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.recognition.learnt.ModelRecognizer;
import java.util.List;

/**
 * Finds names in a document by rules. The trained model adds those that no rule found: {@link
 * ModelRecognizer}.
 */
public interface EntityRecognizer {

  /**
   * @return what it found, in any order; the finds may overlap, the surest wins
   */
  List<NamedSpan> recognize(ArticleReading article);
}
