package io.newsgraph.article.parse;

/** What a block is in its article. More kinds may come. */
public enum BlockKind {
  /** Running text, also the questions and answers of an interview. */
  PARAGRAPH,
  /** A subhead between paragraphs, without its mark. */
  HEADING,
  /** What stands under a picture, without its credit and mark. */
  CAPTION,
  /** A quotation set apart from the running text. */
  QUOTE,
  /** One item of a list, without its mark. */
  LIST_ITEM
}
