package io.newsgraph.article.identity;

import io.newsgraph.article.problem.ClientError;

/** No article, or no such revision of it, is here under this id; it may have been deleted. */
public final class ArticleNotFound extends ClientError {

  private static final long serialVersionUID = 1L;

  private ArticleNotFound(String detail) {
    super(404, "ARTICLE_NOT_FOUND", "There is no such article", detail);
  }

  public static ArticleNotFound of(ArticleId id) {
    return new ArticleNotFound("No article has the id " + id);
  }

  public static ArticleNotFound of(ArticleId id, int revision) {
    return new ArticleNotFound(
        "No article has the id %s and a revision %d".formatted(id, revision));
  }
}
