package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.List;

/** Takes an article apart that was pasted as plain text. */
public final class PlainTextParser {

  /** Kept with each parsed article; changes whenever the same text would be parsed differently. */
  public static final String VERSION = "plain-text/1";

  /**
   * Parses one article. Never fails: what cannot be told apart is a paragraph.
   *
   * @param text the article in Unicode's composed form (NFC); time taken grows linearly with its
   *     length
   * @param hints what is known besides
   * @return the article; without title and blocks if there is nothing readable in the text
   */
  public ParsedArticle parse(String text, ParseHints hints) {
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int lineStart = 0;
    while (lineStart < text.length()) {
      int newline = text.indexOf('\n', lineStart);
      int lineEnd = newline < 0 ? text.length() : newline;
      String line = text.substring(lineStart, lineEnd).strip();
      if (!line.isBlank()) {
        segments.add(new Segment(lineStart, lineEnd, SegmentKind.BLOCK, blocks.size()));
        blocks.add(new Block(blocks.size(), BlockKind.PARAGRAPH, line, null));
      }
      lineStart = lineEnd + 1;
    }
    return new ParsedArticle(
        hints.title(),
        List.of(),
        List.of(),
        null,
        null,
        hints.publishedAt(),
        null,
        blocks,
        segments);
  }
}
