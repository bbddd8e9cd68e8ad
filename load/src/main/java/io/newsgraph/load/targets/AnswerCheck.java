package io.newsgraph.load.targets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.load.query.Question;
import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** Asks before the load whether the targets answer, so that no quick failure is measured. */
public final class AnswerCheck {

  private static final int OK = 200;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * Asks each target a question. The gateway and the aggregator must answer alike; Hive Gateway's
   * schema is another, so of it no error is enough.
   *
   * @throws LaunchFailure if one fails, or answers otherwise
   */
  public void check(List<Target> targets, Question question) {
    Optional<JsonNode> first = Optional.empty();
    for (Target target : targets) {
      JsonNode data = data(target, question);
      if (!target.answersAsTheGateway()) {
        continue;
      }
      if (first.isPresent() && !first.get().equals(data)) {
        throw new LaunchFailure(
            "The targets answer %s differently:\n%s\n%s".formatted(question, first.get(), data));
      }
      first = Optional.of(data);
    }
  }

  private JsonNode data(Target target, Question question) {
    Call call = target.call(question);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.address().resolve(call.path()))
            .method(call.method(), HttpRequest.BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      JsonNode body = json.readTree(answer.body());
      if (answer.statusCode() != OK || body.has("errors")) {
        throw new LaunchFailure(
            "%s answered %s with %d: %s"
                .formatted(target.name(), question, answer.statusCode(), answer.body()));
      }
      return body.path("data");
    } catch (IOException e) {
      throw new LaunchFailure(target.name() + " did not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while asking " + target.name(), e);
    }
  }
}
