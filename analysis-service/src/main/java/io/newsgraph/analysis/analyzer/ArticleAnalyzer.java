package io.newsgraph.analysis.analyzer;

import io.newsgraph.analysis.amount.AmountFinder;
import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntitySearch;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.keyword.KeywordExtractor;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.quotation.QuotationFinder;
import io.newsgraph.analysis.relation.RelationSearch;
import io.newsgraph.analysis.time.TimeFinder;
import io.newsgraph.analysis.topic.TopicClassifier;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Works out what an article says. Holds no state between articles: one instance serves all threads.
 * Its word lists and the morphological dictionary are loaded with the first article.
 */
public final class ArticleAnalyzer {

  /** Changes whenever the same article would be analysed differently. */
  private static final String VERSION = "newsgraph/25";

  private final LanguageAnalyzer language = new LanguageAnalyzer();
  private final TopicClassifier topics = new TopicClassifier();

  /** In the order in which they build on each other. */
  private final List<Step> steps =
      List.of(
          new Step("sentences", d -> d.annotated = language.split(d.document)),
          new Step("morphemes", d -> d.annotated = language.withMorphemes(d.annotated)),
          new Step("reading for names", d -> d.names = new EntitySearch(d.annotated)),
          new Step("model of entities", d -> d.names.tag()),
          new Step("rules for names", d -> d.names.applyRules()),
          new Step("unknown names", d -> d.names.addUnknown()),
          new Step("entities", d -> d.clusters = d.names.clusters()),
          new Step(
              "coreference",
              d -> d.clusters = CoreferenceResolver.resolve(d.annotated, d.clusters)),
          new Step("keywords", d -> d.keywords = KeywordExtractor.extract(d.annotated, d.clusters)),
          new Step("topic", d -> d.topic = topics.classify(d.annotated).orElse(null)),
          new Step("hedges", d -> d.hedges = HedgeFinder.find(d.annotated)),
          new Step("times", d -> d.times = TimeFinder.find(d.annotated)),
          new Step("amounts", d -> d.amounts = AmountFinder.find(d.annotated, d.hedges)),
          new Step(
              "quotations",
              d -> d.quotations = QuotationFinder.find(d.annotated, d.clusters, d.hedges)),
          new Step(
              "reading for relations",
              d -> d.told = new RelationSearch(d.annotated, d.clusters, d.times, d.hedges)),
          new Step("units", d -> d.told.read()),
          new Step("rules for relations", d -> d.told.applyRules()),
          new Step("spoken relations", d -> d.told.addSpoken(d.quotations)),
          new Step("relations", d -> d.relations = d.told.relations()));

  /** Names this analyser in every analysis it makes. */
  public String version() {
    return VERSION;
  }

  /**
   * Analyses one article, in time proportional to its length. Never throws, whatever the text: a
   * step that fails answers with nothing, and the others still answer.
   */
  public ArticleAnalysis analyze(Document document) {
    return analyzeAll(List.of(document)).getFirst();
  }

  /**
   * As {@link #analyze(Document)}, given up between two steps when nobody waits any longer.
   *
   * @return empty if it was given up
   */
  public Optional<ArticleAnalysis> analyze(Document document, BooleanSupplier isOver) {
    Draft draft = new Draft(document);
    for (Step step : steps) {
      if (isOver.getAsBoolean()) {
        return Optional.empty();
      }
      step.attempt(draft);
    }
    return Optional.of(draft.analysis());
  }

  /**
   * Analyses several articles as {@link #analyze(Document)} does each, a quarter faster where they
   * are short: it goes through all of them step by step, so that a step's code and tables are in
   * the processor's caches for all but the first. All intermediate results are in memory at once.
   *
   * @return one for each document, in their order
   */
  public List<ArticleAnalysis> analyzeAll(List<Document> documents) {
    List<Draft> drafts = documents.stream().map(Draft::new).toList();
    for (Step step : steps) {
      drafts.forEach(step::attempt);
    }
    return drafts.stream().map(Draft::analysis).toList();
  }
}
