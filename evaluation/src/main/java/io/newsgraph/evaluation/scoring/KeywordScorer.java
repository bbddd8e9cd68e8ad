package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.keyword.DocumentFrequencies;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.keyword.KeywordRanking;
import io.newsgraph.evaluation.gold.GoldKeyword;
import io.newsgraph.evaluation.report.Report;
import io.newsgraph.evaluation.report.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores the first keywords of each article: once with no other article known, once over the corpus
 * of the half.
 */
final class KeywordScorer implements Scorer {

  private static final int FEW = 5;
  private static final int MANY = 10;

  private static final Corpus NO_CORPUS = new Corpus(0, Map.of());

  private final List<Comparison> articles = new ArrayList<>();
  private final Map<String, Long> counts = new HashMap<>();

  @Override
  public void score(Comparison comparison) {
    if (comparison.gold().keywords().isEmpty()) {
      return;
    }
    articles.add(comparison);
    Set<String> terms = new HashSet<>();
    comparison.found().keywords().forEach(candidate -> terms.add(candidate.key()));
    terms.forEach(term -> counts.merge(term, 1L, Long::sum));
  }

  @Override
  public void report(String half, Report report) {
    if (articles.isEmpty()) {
      return;
    }
    Table table = new Table("Keywords, " + half, "", "P@5", "P@10", "R@10");
    String name = "gold." + half + ".keywords";
    row("alone", NO_CORPUS, name + ".alone", table, report);
    row("in the corpus", new Corpus(articles.size(), counts), name + ".inCorpus", table, report);
    report.print(table);
    writeErrors();
  }

  private void row(String label, Corpus corpus, String name, Table table, Report report) {
    Ratio few = new Ratio();
    Ratio many = new Ratio();
    Ratio necessary = new Ratio();
    for (Comparison article : articles) {
      List<Keyword> ranked = ranked(article, corpus);
      judge(article, ranked.subList(0, Math.min(FEW, ranked.size())), few);
      List<GoldKeyword> missed = judge(article, ranked, many);
      article.gold().keywords().stream()
          .filter(keyword -> !keyword.optional())
          .forEach(keyword -> necessary.judge(!missed.contains(keyword)));
    }
    table.row(label, few.percent(), many.percent(), necessary.percent());
    few.keep(report, name + ".precisionAt5");
    many.keep(report, name + ".precisionAt10");
    necessary.keep(report, name + ".recallAt10");
  }

  private static List<Keyword> ranked(Comparison article, Corpus corpus) {
    return KeywordRanking.rank(
        article.found().keywords(), article.gold().text().length(), corpus, MANY);
  }

  /**
   * @return those of the gold that are not among {@code keywords}
   */
  private static List<GoldKeyword> judge(
      Comparison article, List<Keyword> keywords, Ratio precision) {
    List<GoldKeyword> open = new ArrayList<>(article.gold().keywords());
    for (Keyword keyword : keywords) {
      Optional<GoldKeyword> meant =
          open.stream().filter(gold -> isOneOf(keyword, gold)).findFirst();
      precision.judge(meant.isPresent());
      meant.ifPresent(open::remove);
    }
    return open;
  }

  private void writeErrors() {
    articles.forEach(KeywordScorer::writeErrors);
  }

  private static void writeErrors(Comparison article) {
    List<GoldKeyword> open = new ArrayList<>(article.gold().keywords());
    for (Keyword keyword : ranked(article, NO_CORPUS)) {
      if (!open.removeIf(gold -> isOneOf(keyword, gold))) {
        article.spurious("keyword", keyword.term());
      }
    }
    open.stream()
        .filter(gold -> !gold.optional())
        .forEach(gold -> article.missed("keyword", gold.forms().getFirst()));
  }

  private static boolean isOneOf(Keyword keyword, GoldKeyword gold) {
    String key = NameNormalizer.normalize(keyword.term());
    return gold.forms().stream().map(NameNormalizer::normalize).anyMatch(key::equals);
  }

  private record Corpus(long documents, Map<String, Long> counts) implements DocumentFrequencies {

    @Override
    public long of(String term) {
      return counts.getOrDefault(term, 0L);
    }
  }
}
