package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import java.util.List;

/** Finds companies that are called like everyday things, by what the whole article says of them. */
final class CompanyEvidenceRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    return article.companies().values().stream()
        .map(span -> new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT))
        .toList();
  }
}
