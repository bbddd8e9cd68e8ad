package io.newsgraph.article.parse;

import java.util.Optional;

/** What a part of the text is taken for while an article is parsed. */
enum Role {
  /** Not decided yet. */
  TEXT(null, null),
  PARAGRAPH(SegmentKind.BLOCK, BlockKind.PARAGRAPH),
  HEADING(SegmentKind.BLOCK, BlockKind.HEADING),
  CAPTION(SegmentKind.BLOCK, BlockKind.CAPTION),
  QUOTE(SegmentKind.BLOCK, BlockKind.QUOTE),
  LIST_ITEM(SegmentKind.BLOCK, BlockKind.LIST_ITEM),
  /** More of the block that its owner is: who said a quotation, the next line of it. */
  CONTINUATION(SegmentKind.BLOCK, null),
  TITLE(SegmentKind.TITLE, null),
  DECK(SegmentKind.DECK, null),
  BYLINE(SegmentKind.BYLINE, null),
  CREDIT(SegmentKind.CREDIT, null),
  REPEAT(SegmentKind.REPEAT, null),
  SECTION(SegmentKind.SECTION, null),
  PUBLISHER(SegmentKind.PUBLISHER, null),
  DATE_LINE(SegmentKind.DATE_LINE, null),
  DATELINE(SegmentKind.DATELINE, null),
  BOILERPLATE(SegmentKind.BOILERPLATE, null),
  MARK(SegmentKind.MARK, null);

  private final SegmentKind segment;
  private final BlockKind block;

  Role(SegmentKind segment, BlockKind block) {
    this.segment = segment;
    this.block = block;
  }

  SegmentKind segment() {
    return segment;
  }

  /** The kind of block that a part in this role begins; empty if it begins none. */
  Optional<BlockKind> block() {
    return Optional.ofNullable(block);
  }
}
