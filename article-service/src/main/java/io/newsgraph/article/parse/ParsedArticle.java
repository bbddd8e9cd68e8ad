package io.newsgraph.article.parse;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article taken apart into what a newspaper puts together.
 *
 * @param title the headline; null if the text has none and none was given
 * @param decks the lines under the headline that sum the article up
 * @param bylines the authors, in the order of the text, each once
 * @param section the section it stands in, such as {@code 경제}; null if the text does not say
 * @param publisher the newspaper or agency; null if the text does not say
 * @param publishedAt when it was published; null if unknown
 * @param modifiedAt when it was last changed; null if the text does not say
 * @param blocks the text in typed parts, in reading order
 * @param segments what became of each stretch of the input, in the order of the input
 */
public record ParsedArticle(
    String title,
    List<String> decks,
    List<Byline> bylines,
    String section,
    String publisher,
    OffsetDateTime publishedAt,
    OffsetDateTime modifiedAt,
    List<Block> blocks,
    List<Segment> segments) {

  public ParsedArticle {
    decks = List.copyOf(decks);
    bylines = List.copyOf(bylines);
    blocks = List.copyOf(blocks);
    segments = List.copyOf(segments);
  }

  /** The blocks' texts, joined by one blank line. Offsets into an article count in this text. */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
