package io.newsgraph.analysis.analyzer;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.amount.AmountFinder;
import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.keyword.KeywordExtractor;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.quotation.QuotationFinder;
import io.newsgraph.analysis.relation.Relation;
import io.newsgraph.analysis.relation.RelationFinder;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.analysis.time.TimeFinder;
import io.newsgraph.analysis.topic.Topic;
import io.newsgraph.analysis.topic.TopicClassifier;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Works out what an article says. Holds no state between articles: one instance serves all threads.
 * Its word lists and the morphological dictionary are loaded with the first article.
 */
public final class ArticleAnalyzer {

  /** Changes whenever the same article would be analysed differently. */
  private static final String VERSION = "newsgraph/4";

  private static final Logger LOG = System.getLogger(ArticleAnalyzer.class.getName());

  private final LanguageAnalyzer language = new LanguageAnalyzer();
  private final TopicClassifier topics = new TopicClassifier();

  /** Names this analyser in every analysis it makes. */
  public String version() {
    return VERSION;
  }

  /**
   * Analyses one article, in time proportional to its length. Never throws, whatever the text: a
   * step that fails answers with nothing, and the others still answer.
   */
  public ArticleAnalysis analyze(Document document) {
    AnnotatedDocument empty =
        new AnnotatedDocument(document, List.of(), List.of(), List.of(), List.of());
    AnnotatedDocument split = attempt("sentences", () -> language.split(document), empty);
    AnnotatedDocument annotated = attempt("morphemes", () -> language.withMorphemes(split), split);
    List<EntityCluster> named = attempt("entities", () -> EntityFinder.find(annotated), List.of());
    List<EntityCluster> clusters =
        attempt("coreference", () -> CoreferenceResolver.resolve(annotated, named), named);
    List<KeywordCandidate> keywords =
        attempt("keywords", () -> KeywordExtractor.extract(annotated, clusters), List.of());
    Optional<Topic> topic = attempt("topic", () -> topics.classify(annotated), Optional.empty());
    List<Span> hedges = attempt("hedges", () -> HedgeFinder.find(annotated), List.of());
    List<TimeExpression> times = attempt("times", () -> TimeFinder.find(annotated), List.of());
    List<Amount> amounts =
        attempt("amounts", () -> AmountFinder.find(annotated, hedges), List.of());
    List<Quotation> quotations =
        attempt("quotations", () -> QuotationFinder.find(annotated, clusters, hedges), List.of());
    List<Relation> relations =
        attempt(
            "relations", () -> RelationFinder.find(annotated, clusters, times, hedges), List.of());
    return new ArticleAnalysis(
        annotated.sentences(),
        topic.orElse(null),
        keywords,
        clusters,
        quotations,
        relations,
        times,
        amounts);
  }

  /** An odd text must not cost the rest of its analysis; what went wrong is in the log. */
  private static <T> T attempt(String step, Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR, "The step \"" + step + "\" failed; its part of the analysis is empty", e);
      return otherwise;
    }
  }
}
