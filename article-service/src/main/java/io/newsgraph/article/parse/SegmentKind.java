package io.newsgraph.article.parse;

/** What a stretch of the input became. */
public enum SegmentKind {
  TITLE,
  DECK,
  BYLINE,
  /** Text of a block. */
  BLOCK,
  /** The credit of a block that is a caption, with its cue and punctuation. */
  CREDIT,
  /** Says again what a block, or the title, already says, as text copied from a web page does. */
  REPEAT,
  SECTION,
  PUBLISHER,
  /** When the article was published or changed ({@code 입력 2024.10.08 09:00}). */
  DATE_LINE,
  /** Place and agency in front of a wire story's first sentence ({@code (서울=가나통신)}). */
  DATELINE,
  /** Copyright notices and other phrases that are not part of the story. */
  BOILERPLATE,
  /** The mark of a subhead, a caption, a quotation or a list item. */
  MARK,
  /** HTML tags and invisible characters. */
  MARKUP
}
