package io.newsgraph.gateway.federation;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.relay.NodeId;
import java.util.Map;

/** What a router asks for: something of this schema by its key. */
sealed interface Representation {

  /** The GraphQL types that have a key. */
  String ARTICLE = "Article";

  String ENTITY = "Entity";

  record OfArticle(String id) implements Representation {}

  record OfEntity(String id) implements Representation {}

  /**
   * Reads a representation as it came.
   *
   * @throws RequestFailure {@code INVALID_REPRESENTATION} or {@code INVALID_ID}
   */
  static Representation of(Object given) {
    if (!(given instanceof Map<?, ?> members)) {
      throw invalid("A representation is an object with a __typename.");
    }
    if (!(members.get("__typename") instanceof String type)) {
      throw invalid("The representation has no __typename.");
    }
    return switch (type) {
      case ARTICLE -> new OfArticle(NodeId.requireArticle(id(members)));
      case ENTITY -> new OfEntity(NodeId.requireEntity(id(members)));
      default -> throw invalid("Article and Entity have keys here; the __typename is neither.");
    };
  }

  private static String id(Map<?, ?> members) {
    if (members.get("id") instanceof String id) {
      return id;
    }
    throw invalid("The representation has no id, which is its type's key.");
  }

  private static RequestFailure invalid(String message) {
    return new RequestFailure(ErrorCode.INVALID_REPRESENTATION, message);
  }
}
