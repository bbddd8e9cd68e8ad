package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import java.util.List;

/** Finds companies that are called like everyday things, by what the whole article says of them. */
public final class CompanyEvidenceRecognizer implements EntityRecognizer {

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    return article.companies().values().stream()
        .map(span -> new NamedSpan(EntityType.ORGANIZATION, span, Evidence.CONTEXT))
        .toList();
  }
}
