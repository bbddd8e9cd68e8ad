package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.problem.CodedProblem;
import jakarta.ws.rs.core.Response.Status;

/** A correction that cannot be made; nothing was changed. */
final class CorrectionRefused extends CodedProblem {

  private static final long serialVersionUID = 1L;

  private CorrectionRefused(Status status, String code, String detail, String field) {
    super(status, code, detail, field);
  }

  static CorrectionRefused required(String field, String what) {
    return bad("REQUIRED", "Give " + what + ".", field);
  }

  static CorrectionRefused tooMany(String field, int most) {
    return bad("TOO_MANY_IDS", "At most %,d can be given at once.".formatted(most), field);
  }

  static CorrectionRefused tooLong(String field, int most) {
    return bad(
        "FIELD_TOO_LONG",
        "%s has at most %,d characters, and is no blank or unprintable text."
            .formatted(field, most),
        field);
  }

  static CorrectionRefused unknownEntity(EntityId id, String field) {
    return new CorrectionRefused(
        Status.NOT_FOUND, "ENTITY_NOT_FOUND", "There is no entity for " + id + ".", field);
  }

  static CorrectionRefused intoItself() {
    return bad("MERGED_INTO_ITSELF", "An entity is not merged into itself.", "from");
  }

  static CorrectionRefused differentTypes(EntityId from) {
    return conflict("DIFFERENT_TYPES", from + " is of another type than the survivor.", "from");
  }

  static CorrectionRefused tooLarge(long articles, int most) {
    return conflict(
        "TOO_MANY_ARTICLES",
        "%,d articles would have to be changed; at most %,d are at once. Merge the smaller into the larger."
            .formatted(articles, most),
        "from");
  }

  static CorrectionRefused notNamed(ArticleId article) {
    return conflict("ENTITY_NOT_IN_ARTICLE", article + " does not name the entity.", "articles");
  }

  static CorrectionRefused nothingLeft() {
    return conflict(
        "NOTHING_LEFT",
        "All articles of the entity are given; some must stay with it.",
        "articles");
  }

  private static CorrectionRefused bad(String code, String detail, String field) {
    return new CorrectionRefused(Status.BAD_REQUEST, code, detail, field);
  }

  private static CorrectionRefused conflict(String code, String detail, String field) {
    return new CorrectionRefused(Status.CONFLICT, code, detail, field);
  }
}
