package io.newsgraph.analysis.analyzer;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.analysis.topic.Topic;
import java.util.List;

/**
 * What one article says, by itself: nothing in it depends on the corpus.
 *
 * @param sentences in order of the text
 * @param topic null where the text tells none
 * @param keywords candidates, to be ranked against the corpus when read
 * @param clusters the things it names, the most salient first
 * @param quotations in order of the text
 * @param relations in order of their first evidence
 * @param times in order of the text
 * @param amounts in order of the text
 */
public record ArticleAnalysis(
    List<Sentence> sentences,
    Topic topic,
    List<KeywordCandidate> keywords,
    List<EntityCluster> clusters,
    List<Quotation> quotations,
    List<Relation> relations,
    List<TimeExpression> times,
    List<Amount> amounts) {

  public ArticleAnalysis {
    sentences = List.copyOf(sentences);
    keywords = List.copyOf(keywords);
    clusters = List.copyOf(clusters);
    quotations = List.copyOf(quotations);
    relations = List.copyOf(relations);
    times = List.copyOf(times);
    amounts = List.copyOf(amounts);
  }
}
