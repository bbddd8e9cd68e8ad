package io.newsgraph.article.reading;

import io.newsgraph.article.problem.ClientError;
import java.util.Arrays;

/** An order is asked for that lists do not have. */
public final class InvalidOrder extends ClientError {

  private static final long serialVersionUID = 1L;

  InvalidOrder(String order) {
    super(
        400,
        "INVALID_ORDER",
        "An unknown order is asked for",
        "\"%.40s\" is none of %s".formatted(order, Arrays.toString(ArticleOrder.values())));
  }
}
