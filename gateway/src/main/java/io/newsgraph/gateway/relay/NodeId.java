package io.newsgraph.gateway.relay;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import java.util.regex.Pattern;

/**
 * The form of ids. It is checked here, since one bad id would otherwise spoil the whole batch it is
 * asked for in.
 */
public final class NodeId {

  private static final Pattern ARTICLE = Pattern.compile("art_[0-9a-f]{32}");
  private static final Pattern ENTITY = Pattern.compile("ent_[0-9a-f]{32}");

  private NodeId() {}

  public static boolean isArticle(String id) {
    return ARTICLE.matcher(id).matches();
  }

  public static boolean isEntity(String id) {
    return ENTITY.matcher(id).matches();
  }

  /**
   * @throws RequestFailure {@code INVALID_ID}
   */
  public static String requireArticle(String id) {
    if (!isArticle(id)) {
      throw malformed("an article's id: art_ and 32 lowercase hexadecimal digits");
    }
    return id;
  }

  /**
   * @throws RequestFailure {@code INVALID_ID}
   */
  public static String requireEntity(String id) {
    if (!isEntity(id)) {
      throw malformed("an entity's id: ent_ and 32 lowercase hexadecimal digits");
    }
    return id;
  }

  /** The failure of an id that is not of the form described. */
  public static RequestFailure malformed(String form) {
    return new RequestFailure(ErrorCode.INVALID_ID, "That is not " + form + ".");
  }
}
