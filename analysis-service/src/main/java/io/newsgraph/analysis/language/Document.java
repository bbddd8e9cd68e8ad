package io.newsgraph.analysis.language;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * An article as the analysis reads it.
 *
 * @param title its title, null where none is known; not part of {@code text}
 * @param publishedAt when it appeared, null where unknown
 * @param text all blocks, joined by {@link #BLOCK_SEPARATOR}, in Unicode's composed form (NFC);
 *     every offset of an analysis counts UTF-16 code units into it
 * @param blocks in order of the text, without overlap
 */
public record Document(
    String title, OffsetDateTime publishedAt, String text, List<TextBlock> blocks) {

  /** What stands between two blocks of a text: one blank line. */
  public static final String BLOCK_SEPARATOR = "\n\n";

  public Document {
    Objects.requireNonNull(text, "text");
    blocks = List.copyOf(blocks);
    int previousEnd = 0;
    for (TextBlock block : blocks) {
      if (block.start() < previousEnd || block.end() > text.length()) {
        throw new IllegalArgumentException("Block " + block + " is not in its place in the text");
      }
      previousEnd = block.end();
    }
  }
}
