package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import java.util.List;

/**
 * How much an article is about each thing it names.
 *
 * <p>Each mention counts {@code 1}; in the first paragraph {@code 2}, in a heading {@code 1.5}, in
 * a caption, which repeats, {@code 0.5}. A name in the article's title adds {@code 3}. The sum is
 * divided by the greatest of the article, so that its chief entity has {@code 1}.
 */
final class Salience {

  private static final double FIRST_PARAGRAPH = 2;
  private static final double HEADING = 1.5;
  private static final double CAPTION = 0.5;
  private static final double TITLE = 3;

  private final Document document;
  private final double[] blockWeights;

  Salience(Document document) {
    this.document = document;
    int blocks = document.blocks().stream().mapToInt(TextBlock::index).max().orElse(-1) + 1;
    this.blockWeights = new double[blocks];
    boolean isFirst = true;
    for (TextBlock block : document.blocks()) {
      blockWeights[block.index()] = weightOf(block.kind(), isFirst);
      isFirst &= block.kind() != BlockKind.PARAGRAPH;
    }
  }

  private static double weightOf(BlockKind kind, boolean isFirst) {
    return switch (kind) {
      case HEADING -> HEADING;
      case CAPTION -> CAPTION;
      case PARAGRAPH -> isFirst ? FIRST_PARAGRAPH : 1;
      case QUOTE, LIST_ITEM -> 1;
    };
  }

  /** The weight of what is mentioned there, more than 0; not yet divided by the greatest. */
  double weight(List<Mention> mentions) {
    double sum = 0;
    for (Mention mention : mentions) {
      sum += blockWeights[mention.block()];
    }
    return sum + (isInTitle(mentions) ? TITLE : 0);
  }

  private boolean isInTitle(List<Mention> mentions) {
    String title = document.title();
    if (title == null) {
      return false;
    }
    for (Mention mention : mentions) {
      if (title.contains(mention.text())) {
        return true;
      }
    }
    return false;
  }
}
