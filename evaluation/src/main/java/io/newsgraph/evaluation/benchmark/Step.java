package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.amount.AmountFinder;
import io.newsgraph.analysis.analyzer.ArticleAnalyzer;
import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.SentenceTagger;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.hedging.HedgeFinder;
import io.newsgraph.analysis.keyword.KeywordExtractor;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.quotation.QuotationFinder;
import io.newsgraph.analysis.relation.RelationFinder;
import io.newsgraph.analysis.time.TimeFinder;
import io.newsgraph.analysis.topic.TopicClassifier;
import java.util.function.ToIntFunction;

/** What is measured: nori alone, the whole analysis, and each step of it by itself. */
public enum Step {
  NORI("nori alone", article -> NoriAlone.tokenize(article.document().text())),
  WHOLE(
      "the whole analysis",
      article -> Tools.ANALYZER.analyze(article.document()).clusters().size()),
  LANGUAGE(
      "sentences, words, morphemes (nori is part of it)",
      article -> Tools.LANGUAGE.annotate(article.document()).morphemes().size()),
  ENTITIES("entities: rules and model", article -> EntityFinder.find(article.annotated()).size()),
  MODEL("the entity model of it", article -> tag(article.annotated())),
  COREFERENCE(
      "coreference",
      article -> CoreferenceResolver.resolve(article.annotated(), article.named()).size()),
  KEYWORDS(
      "keywords",
      article -> KeywordExtractor.extract(article.annotated(), article.clusters()).size()),
  TOPIC("topic", article -> Tools.TOPICS.classify(article.annotated()).isPresent() ? 1 : 0),
  HEDGES("hedges", article -> HedgeFinder.find(article.annotated()).size()),
  TIMES("times", article -> TimeFinder.find(article.annotated()).size()),
  AMOUNTS("amounts", article -> AmountFinder.find(article.annotated(), article.hedges()).size()),
  QUOTATIONS(
      "quotations",
      article ->
          QuotationFinder.find(article.annotated(), article.clusters(), article.hedges()).size()),
  RELATIONS(
      "relations",
      article ->
          RelationFinder.find(
                  article.annotated(), article.clusters(), article.times(), article.hedges())
              .size());

  private final String label;
  private final ToIntFunction<PreparedArticle> work;

  Step(String label, ToIntFunction<PreparedArticle> work) {
    this.label = label;
    this.work = work;
  }

  /** As tables name it. */
  String label() {
    return label;
  }

  /**
   * Does it once.
   *
   * @return a number that hangs on the result, so that none of the work can be left out
   */
  int run(PreparedArticle article) {
    return work.applyAsInt(article);
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
