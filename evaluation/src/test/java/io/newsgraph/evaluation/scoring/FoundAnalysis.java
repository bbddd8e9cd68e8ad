package io.newsgraph.evaluation.scoring;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.keyword.Occurrence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.statement.Relation.Evidence;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.time.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An analysis made by hand, of words that each stand once in the text. */
final class FoundAnalysis {

  private final String text;
  private final List<EntityCluster> clusters = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<KeywordCandidate> keywords = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();

  FoundAnalysis(String text) {
    this.text = text;
  }

  EntityCluster entity(EntityType type, String name, List<String> aliases, String... mentions) {
    List<Mention> places =
        Stream.of(mentions).map(word -> new Mention(word, at(word), end(word), 0, 0)).toList();
    EntityCluster cluster = new EntityCluster(type, name, aliases, 1, places);
    clusters.add(cluster);
    return cluster;
  }

  void quotation(Quotation.Kind kind, EntityCluster speaker, String cue, String words) {
    Quotation.Speaker who =
        speaker == null ? null : new Quotation.Speaker(speaker.name(), new Span(0, 1), speaker);
    quotations.add(new Quotation(words, kind, who, cue, false, at(words), end(words), 0));
  }

  void relation(
      RelationType type, EntityCluster subject, EntityCluster object, String label, String words) {
    List<Evidence> evidence = List.of(new Evidence(0, at(words), end(words), false, "2024-03-01"));
    relations.add(new Relation(type, subject, object, label, false, false, "2024-03-01", evidence));
  }

  void time(String words, String value) {
    times.add(new TimeExpression(words, value, "RULE", null, at(words), end(words)));
  }

  void amount(String words, String value, String unit) {
    BigDecimal number = new BigDecimal(value);
    amounts.add(new Amount(words, number, null, null, unit, false, at(words), end(words)));
  }

  void keyword(String words) {
    Occurrence place = new Occurrence(at(words), end(words), 0);
    keywords.add(new KeywordCandidate(words, null, 1, 0.01, List.of(place)));
  }

  ArticleAnalysis analysis() {
    return new ArticleAnalysis(
        List.of(), null, keywords, clusters, quotations, relations, times, amounts);
  }

  private int at(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    return at;
  }

  private int end(String words) {
    return at(words) + words.length();
  }
}
