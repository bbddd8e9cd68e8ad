package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.amount.AmountFinder;
import io.newsgraph.analysis.analyzer.ArticleAnalyzer;
import io.newsgraph.analysis.analyzer.Portions;
import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.SentenceTagger;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.keyword.KeywordExtractor;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.quotation.QuotationFinder;
import io.newsgraph.analysis.relation.RelationFinder;
import io.newsgraph.analysis.time.TimeFinder;
import io.newsgraph.analysis.topic.TopicClassifier;
import java.util.List;
import java.util.function.ToIntFunction;

/** What is measured: nori alone, the whole analysis, and each step of it by itself. */
public enum Step {
  NORI("nori alone", each(article -> NoriAlone.tokenize(article.document().text()))),
  WHOLE("the whole analysis, in portions as the service does it", Step::analyzeInPortions),
  SINGLE(
      "the whole analysis, one article at a time",
      each(article -> Tools.ANALYZER.analyze(article.document()).clusters().size())),
  LANGUAGE(
      "sentences, words, morphemes (nori is part of it)",
      each(article -> Tools.LANGUAGE.annotate(article.document()).morphemes().size())),
  ENTITIES(
      "entities: rules and model", each(article -> EntityFinder.find(article.annotated()).size())),
  MODEL("the entity model of it", each(article -> tag(article.annotated()))),
  COREFERENCE(
      "coreference",
      each(article -> CoreferenceResolver.resolve(article.annotated(), article.named()).size())),
  KEYWORDS(
      "keywords",
      each(article -> KeywordExtractor.extract(article.annotated(), article.clusters()).size())),
  TOPIC("topic", each(article -> Tools.TOPICS.classify(article.annotated()).isPresent() ? 1 : 0)),
  HEDGES("hedges", each(article -> HedgeFinder.find(article.annotated()).size())),
  TIMES("times", each(article -> TimeFinder.find(article.annotated()).size())),
  AMOUNTS(
      "amounts", each(article -> AmountFinder.find(article.annotated(), article.hedges()).size())),
  QUOTATIONS(
      "quotations",
      each(
          article ->
              QuotationFinder.find(article.annotated(), article.clusters(), article.hedges())
                  .size())),
  RELATIONS(
      "relations",
      each(
          article ->
              RelationFinder.find(
                      article.annotated(),
                      article.clusters(),
                      article.times(),
                      article.hedges(),
                      article.quotations())
                  .size()));

  private final String label;
  private final ToIntFunction<List<PreparedArticle>> work;

  Step(String label, ToIntFunction<List<PreparedArticle>> work) {
    this.label = label;
    this.work = work;
  }

  /** As tables name it. */
  String label() {
    return label;
  }

  /** Whether it is part of the analysis, not what the analysis is compared with. */
  boolean isPart() {
    return this != NORI && this != WHOLE && this != SINGLE;
  }

  /**
   * Does it once for all articles.
   *
   * @return a number that hangs on the result, so that none of the work can be left out
   */
  int run(List<PreparedArticle> articles) {
    return work.applyAsInt(articles);
  }

  private static ToIntFunction<List<PreparedArticle>> each(ToIntFunction<PreparedArticle> work) {
    return articles -> {
      int sum = 0;
      for (PreparedArticle article : articles) {
        sum += work.applyAsInt(article);
      }
      return sum;
    };
  }

  private static int analyzeInPortions(List<PreparedArticle> articles) {
    List<Document> documents = articles.stream().map(PreparedArticle::document).toList();
    return Portions.of(documents, document -> document.text().length()).stream()
        .flatMap(portion -> Tools.ANALYZER.analyzeAll(portion).stream())
        .mapToInt(analysis -> analysis.clusters().size())
        .sum();
  }

  private static int tag(AnnotatedDocument document) {
    SentenceTagger tagger = new SentenceTagger(EntityModel.shipped());
    int found = 0;
    for (Sentence sentence : document.sentences()) {
      found +=
          tagger
              .tag(
                  document.text(),
                  sentence.start(),
                  sentence.end(),
                  document.morphemesIn(sentence.span()))
              .size();
    }
    return found;
  }

  /** Apart, since an enum's own constants come before its other fields. */
  private static final class Tools {
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final LanguageAnalyzer LANGUAGE = new LanguageAnalyzer();
    private static final TopicClassifier TOPICS = new TopicClassifier();
  }
}
