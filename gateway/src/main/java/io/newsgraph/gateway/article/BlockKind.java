package io.newsgraph.gateway.article;

import org.eclipse.microprofile.graphql.Description;

@Description("What a block is. More kinds may come: treat one you don't know as a paragraph.")
public enum BlockKind {
  @Description("Running text.")
  PARAGRAPH,
  @Description("A heading within the article.")
  HEADING,
  @Description("The text under a picture.")
  CAPTION,
  @Description("A quotation set apart.")
  QUOTE,
  @Description("One item of a list.")
  LIST_ITEM
}
