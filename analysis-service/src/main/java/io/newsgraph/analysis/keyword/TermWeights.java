package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import java.util.List;

/** How much an occurrence counts, by where it stands; occurrences are asked for in order. */
final class TermWeights {

  /** A title is chosen word by word: standing in it is worth two plain occurrences. */
  private static final double TITLE = 2;

  private static final double HEADING = 1.5;

  /** The lead of a news article tells what it is about. */
  private static final double FIRST_PARAGRAPH = 1.5;

  /** Captions repeat what the text says. */
  private static final double CAPTION = 0.5;

  /** Beyond this a "title" is text; bounds the search in it. */
  private static final int MAX_TITLE_LENGTH = 300;

  private final String title;
  private final List<TextBlock> blocks;
  private final int firstParagraph;
  private int current;

  TermWeights(Document document) {
    String given = document.title() == null ? "" : document.title();
    this.title = given.substring(0, Math.min(given.length(), MAX_TITLE_LENGTH));
    this.blocks = document.blocks();
    this.firstParagraph =
        blocks.stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH)
            .mapToInt(TextBlock::index)
            .findFirst()
            .orElse(-1);
  }

  Occurrence occurrence(int start, int end) {
    while (blocks.get(current).end() <= start) {
      current++;
    }
    return new Occurrence(start, end, blocks.get(current).index());
  }

  double ofBlock(int index) {
    TextBlock block = blocks.get(current);
    return switch (block.kind()) {
      case HEADING -> HEADING;
      case CAPTION -> CAPTION;
      case PARAGRAPH -> index == firstParagraph ? FIRST_PARAGRAPH : 1;
      case QUOTE, LIST_ITEM -> 1;
    };
  }

  /** What standing in the title adds to a term's frequency. */
  double ofTitle(String term) {
    int at = title.indexOf(term);
    boolean isWordStart = at == 0 || at > 0 && !Character.isLetterOrDigit(title.charAt(at - 1));
    return isWordStart ? TITLE : 0;
  }
}
