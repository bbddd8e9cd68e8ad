package io.newsgraph.analysis.analyzer;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.language.Sentence;
import java.util.List;

/**
 * What one article says, by itself: nothing in it depends on the corpus.
 *
 * @param sentences in order of the text
 * @param keywords candidates, to be ranked against the corpus when read
 * @param clusters the things it names, the most salient first
 */
public record ArticleAnalysis(
    List<Sentence> sentences, List<KeywordCandidate> keywords, List<EntityCluster> clusters) {

  public ArticleAnalysis {
    sentences = List.copyOf(sentences);
    keywords = List.copyOf(keywords);
    clusters = List.copyOf(clusters);
  }
}
