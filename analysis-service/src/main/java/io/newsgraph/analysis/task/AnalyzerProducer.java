package io.newsgraph.analysis.task;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.analyzer.ArticleAnalyzer;
import io.newsgraph.analysis.language.Document;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes the one analyser that all workers share; the analyser itself is plain Java. */
class AnalyzerProducer {

  @Produces
  @Singleton
  TextAnalyzer analyzer() {
    ArticleAnalyzer analyzer = new ArticleAnalyzer();
    return new TextAnalyzer() {
      @Override
      public String version() {
        return analyzer.version();
      }

      @Override
      public ArticleAnalysis analyze(Document document) {
        return analyzer.analyze(document);
      }

      @Override
      public Optional<ArticleAnalysis> analyze(Document document, BooleanSupplier isOver) {
        return analyzer.analyze(document, isOver);
      }

      @Override
      public List<ArticleAnalysis> analyzeAll(List<Document> documents) {
        return analyzer.analyzeAll(documents);
      }
    };
  }
}
