package io.newsgraph.load.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.load.query.QueryKind;
import io.newsgraph.load.query.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A GraphQL endpoint; its documents are in a folder beside {@link QueryKind}. */
public final class GraphQlTarget implements Target {

  private final ObjectMapper json = new ObjectMapper();
  private final String name;
  private final URI address;
  private final ProcessHandle process;
  private final boolean asTheGateway;
  private final Map<QueryKind, String> documents = new EnumMap<>(QueryKind.class);

  /**
   * @param name as in tables, and the folder of its documents
   * @param asTheGateway whether its schema is the gateway's
   */
  public GraphQlTarget(String name, URI address, ProcessHandle process, boolean asTheGateway) {
    this.name = name;
    this.address = address;
    this.process = process;
    this.asTheGateway = asTheGateway;
    for (QueryKind kind : QueryKind.values()) {
      documents.put(kind, document(name + "/" + kind.label() + ".graphql"));
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public URI address() {
    return address;
  }

  @Override
  public ProcessHandle process() {
    return process;
  }

  @Override
  public boolean answersAsTheGateway() {
    return asTheGateway;
  }

  @Override
  public Call call(Question question) {
    Map<String, Object> body =
        Map.of("query", documents.get(question.kind()), "variables", question.variables());
    try {
      return Call.postJson("/graphql", json.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts are always written as JSON", e);
    }
  }

  private static String document(String file) {
    try (InputStream in = QueryKind.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
