package io.newsgraph.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a manifest in any of its three forms: Relay's ({@code persisted_queries.json}) and
 * graphql-codegen's (client preset, {@code persisted-documents.json}), both an object of texts by
 * their hash; and Apollo's ({@code generate-persisted-query-manifest}), with a list of operations.
 */
final class ManifestFile {

  private static final String APOLLO = "apollo-persisted-query-manifest";

  private static final int APOLLO_VERSION = 1;

  private final ObjectMapper json;

  ManifestFile(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @throws UnreadableManifest with what is wrong
   */
  Manifest read(Path file) {
    JsonNode root = tree(file);
    if (root == null || !root.isObject()) {
      throw new UnreadableManifest(file, "is no JSON object");
    }
    Map<String, String> texts =
        root.path("format").asText().equals(APOLLO) ? apollo(file, root) : byHash(file, root);
    if (texts.isEmpty()) {
      throw new UnreadableManifest(file, "lists no document");
    }
    return new Manifest(texts);
  }

  private JsonNode tree(Path file) {
    try {
      return json.readTree(file.toFile());
    } catch (IOException e) {
      throw new UnreadableManifest(file, "can't be read: " + e.getMessage());
    }
  }

  private static Map<String, String> byHash(Path file, JsonNode root) {
    Map<String, String> texts = new HashMap<>();
    root.properties()
        .forEach(entry -> texts.put(entry.getKey(), text(file, entry.getValue(), entry.getKey())));
    return texts;
  }

  private static Map<String, String> apollo(Path file, JsonNode root) {
    if (root.path("version").asInt() != APOLLO_VERSION) {
      throw new UnreadableManifest(file, "is of another version than 1");
    }
    Map<String, String> texts = new HashMap<>();
    for (JsonNode operation : root.path("operations")) {
      String id = text(file, operation.path("id"), "an operation's id");
      texts.put(id, text(file, operation.path("body"), id));
    }
    return texts;
  }

  private static String text(Path file, JsonNode value, String what) {
    if (!value.isTextual()) {
      throw new UnreadableManifest(file, "has no text for " + what);
    }
    return value.textValue();
  }
}
