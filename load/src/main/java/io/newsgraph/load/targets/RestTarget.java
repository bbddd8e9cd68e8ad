package io.newsgraph.load.targets;

import io.newsgraph.load.query.Question;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** An endpoint with a path for each kind of query, and variables as parameters. */
public record RestTarget(String name, URI address, ProcessHandle process) implements Target {

  @Override
  public boolean answersAsTheGateway() {
    return true;
  }

  @Override
  public Call call(Question question) {
    String parameters =
        question.variables().entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Call.get("/" + question.kind().label() + "?" + parameters);
  }
}
