package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.entity.recognition.Mention;

/**
 * One place where an article names an entity, as it is stored and answered.
 *
 * @param start offset in the article's text, in UTF-16 code units
 * @param end exclusive
 * @param block index of the block it stands in
 */
public record MentionView(String text, int start, int end, int block) {

  static MentionView of(Mention mention) {
    return new MentionView(mention.text(), mention.start(), mention.end(), mention.block());
  }
}
