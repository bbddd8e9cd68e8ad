package io.newsgraph.analysis.language;

/** What part a block of text plays in its article. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  CAPTION,
  QUOTE,
  LIST_ITEM
}
