package io.newsgraph.article.parse;

import java.util.StringJoiner;

/** Writes a parsed article line by line, so that a reader can compare it with what is expected. */
final class Rendering {

  private Rendering() {}

  static String of(ParsedArticle article) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("title: " + article.title());
    article.decks().forEach(deck -> lines.add("deck: " + deck));
    article
        .bylines()
        .forEach(by -> lines.add("byline: " + by.name() + " | " + by.email() + " | " + by.role()));
    lines.add("section: " + article.section());
    lines.add("publisher: " + article.publisher());
    lines.add("published: " + article.publishedAt());
    lines.add("modified: " + article.modifiedAt());
    for (Block block : article.blocks()) {
      String credit = block.credit() == null ? "" : " {" + block.credit() + "}";
      lines.add(block.kind() + credit + ": " + block.text());
    }
    return lines.toString();
  }
}
