package io.newsgraph.load.targets;

import java.util.Map;

/**
 * An HTTP request, without the address.
 *
 * @param path with its query
 * @param headers names and values
 * @param body empty for GET
 */
public record Call(String method, String path, Map<String, String> headers, String body) {

  public Call {
    headers = Map.copyOf(headers);
  }

  static Call get(String path) {
    return new Call("GET", path, Map.of(), "");
  }

  static Call postJson(String path, String body) {
    return new Call("POST", path, Map.of("content-type", "application/json"), body);
  }
}
