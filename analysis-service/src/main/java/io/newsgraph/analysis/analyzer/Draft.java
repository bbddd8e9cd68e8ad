package io.newsgraph.analysis.analyzer;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntitySearch;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.RelationSearch;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.analysis.topic.Topic;
import java.util.List;

/** An article's analysis while it is made; what no step has filled yet, or could not, is empty. */
final class Draft {

  final Document document;
  AnnotatedDocument annotated;
  EntitySearch names;
  List<EntityCluster> clusters = List.of();
  List<KeywordCandidate> keywords = List.of();
  Topic topic;
  List<Span> hedges = List.of();
  List<TimeExpression> times = List.of();
  List<Amount> amounts = List.of();
  List<Quotation> quotations = List.of();
  RelationSearch told;
  List<Relation> relations = List.of();

  Draft(Document document) {
    this.document = document;
    this.annotated =
        new AnnotatedDocument(document, List.of(), List.of(), List.of(), List.of(), List.of());
    this.names = new EntitySearch(annotated);
    this.told = new RelationSearch(annotated, clusters, times, hedges);
  }

  ArticleAnalysis analysis() {
    return new ArticleAnalysis(
        annotated.sentences(), topic, keywords, clusters, quotations, relations, times, amounts);
  }
}
