package io.newsgraph.article.reading;

/** By publication (collection, where that is unknown), then by id. */
public enum ArticleOrder {
  NEWEST,
  OLDEST;

  /**
   * @throws InvalidOrder if the text names none
   */
  static ArticleOrder parse(String name) {
    return switch (name) {
      case "NEWEST" -> NEWEST;
      case "OLDEST" -> OLDEST;
      default -> throw new InvalidOrder(name);
    };
  }
}
