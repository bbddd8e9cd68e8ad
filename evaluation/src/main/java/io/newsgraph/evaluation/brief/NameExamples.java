package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.entity.recognition.learnt.FirstFinds;
import io.newsgraph.analysis.entity.recognition.learnt.NameCandidate;
import io.newsgraph.analysis.entity.recognition.learnt.NameCandidates;
import io.newsgraph.analysis.entity.recognition.learnt.NameFeatures;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.linear.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may be a name in short articles and real sentences, and whether it is one. */
final class NameExamples {

  private static final int NO_NAME = -1;

  private final LanguageAnalyzer language = new LanguageAnalyzer();
  private final List<Example> examples = new ArrayList<>();

  private NameExamples() {}

  static List<Example> of(List<GoldArticle> articles, List<PlainWords> sentences) {
    NameExamples all = new NameExamples();
    articles.forEach(all::add);
    sentences.forEach(all::add);
    return all.examples;
  }

  private void add(PlainWords sentence) {
    FirstFinds first = finds(sentence.document());
    List<NameCandidate> candidates = NameCandidates.findAll(first);
    NameFeatures features = new NameFeatures(first, candidates);
    for (NameCandidate candidate : candidates) {
      int[] asked = features.of(candidate);
      if (sentence.isPlain(candidate.span().start(), candidate.span().end())) {
        examples.add(new Example(asked, NO_NAME));
      }
    }
  }

  private FirstFinds finds(Document document) {
    return EntityFinder.firstFinds(language.withMorphemes(language.split(document)));
  }

  /**
   * Names that rules find are learnt from too: as if they had not, for there are few others. What
   * they find beside a candidate is known.
   */
  private void add(GoldArticle article) {
    FirstFinds first = finds(article.document());
    List<NameCandidate> candidates = NameCandidates.findAll(first);
    NameFeatures features = new NameFeatures(first, candidates);
    Map<Span, GoldEntity> names = new HashMap<>();
    for (GoldEntity entity : article.entities()) {
      entity.mentions().forEach(mention -> names.put(mention.span(), entity));
    }
    for (NameCandidate candidate : candidates) {
      int[] asked = features.of(candidate);
      if (names.entrySet().stream().noneMatch(name -> isUnsure(name, candidate.span()))) {
        GoldEntity name = names.get(candidate.span());
        examples.add(new Example(asked, name == null ? NO_NAME : name.type().ordinal()));
      }
    }
  }

  /** What shares a part with a name that some readers do not see is neither right nor wrong. */
  private static boolean isUnsure(Map.Entry<Span, GoldEntity> name, Span candidate) {
    return name.getValue().optional()
        && name.getKey().start() < candidate.end()
        && candidate.start() < name.getKey().end();
  }
}
