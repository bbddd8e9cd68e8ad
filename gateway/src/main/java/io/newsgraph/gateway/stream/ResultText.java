package io.newsgraph.gateway.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import jakarta.inject.Singleton;

/** Writes what is sent as JSON, in one line. */
@Singleton
public final class ResultText {

  private final ObjectMapper json;

  ResultText(ObjectMapper json) {
    this.json = json;
  }

  public String of(ExecutionResult result) {
    return of(result.toSpecification());
  }

  public String of(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
