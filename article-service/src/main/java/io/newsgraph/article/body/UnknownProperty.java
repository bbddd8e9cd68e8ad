package io.newsgraph.article.body;

import io.newsgraph.article.problem.ClientError;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The body has a property that nothing reads. Refused, because a misspelt {@code publishedAt} that
 * is silently dropped would be noticed only when the articles are in.
 */
public final class UnknownProperty extends ClientError {

  private static final long serialVersionUID = 1L;

  UnknownProperty(String name, Collection<?> known) {
    super(
        400,
        "UNKNOWN_PROPERTY",
        "The body has an unknown property",
        "\"%.60s\" is none of the known properties: %s"
            .formatted(
                name,
                known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "))));
  }
}
