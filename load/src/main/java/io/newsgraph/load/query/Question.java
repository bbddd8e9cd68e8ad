package io.newsgraph.load.query;

import java.util.Map;

/**
 * One thing to ask.
 *
 * @param variables {@code id} of an article or entity, or {@code after}, the cursor to go on from
 */
public record Question(QueryKind kind, Map<String, String> variables) {

  public Question {
    variables = Map.copyOf(variables);
  }
}
