package io.newsgraph.article.parse;

import java.util.Objects;

/**
 * One typed part of an article's text.
 *
 * @param index position among the article's blocks, from 0
 * @param kind what the part is
 * @param text the part's text on one line: never blank, no white space at its ends
 * @param credit who made or gave the picture of a caption; null for other kinds and if unknown
 */
public record Block(int index, BlockKind kind, String text, String credit) {

  public Block {
    Objects.requireNonNull(kind, "kind");
    if (index < 0) {
      throw new IllegalArgumentException("A block's index counts from 0, not " + index);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("Block " + index + " has no text");
    }
  }
}
