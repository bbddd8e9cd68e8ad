package io.newsgraph.article.parse;

/**
 * One of an article's authors.
 *
 * @param name the author's name; never blank
 * @param email the author's mail address; null if the article gives none
 * @param role what the author signs as, such as {@code 기자} (reporter) or {@code 특파원}
 *     (correspondent); null if the article gives none
 */
public record Byline(String name, String email, String role) {

  public Byline {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A byline has a name");
    }
  }
}
