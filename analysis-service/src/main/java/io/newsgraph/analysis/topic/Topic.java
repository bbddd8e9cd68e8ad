package io.newsgraph.analysis.topic;

import java.util.Objects;

/**
 * The topic of an article.
 *
 * @param label one of IT과학, 경제, 사회, 생활문화, 세계, 스포츠, 정치
 * @param score how sure the classifier is, from 0 to 1
 */
public record Topic(String label, double score) {

  public Topic {
    Objects.requireNonNull(label, "label");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("Score of " + label + " is " + score);
    }
  }
}
