package io.newsgraph.analysis.text;

import io.newsgraph.analysis.problem.CodedProblem;
import io.newsgraph.analysis.problem.Unprocessable;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

/** A text that is not analysed. */
final class TextRefused extends CodedProblem {

  private static final long serialVersionUID = 1L;

  private TextRefused(StatusType status, String code, String detail) {
    super(status, code, detail);
  }

  static TextRefused required() {
    return new TextRefused(Status.BAD_REQUEST, "TEXT_REQUIRED", "Give the text to analyse.");
  }

  static TextRefused empty() {
    return new TextRefused(Unprocessable.CONTENT, "TEXT_EMPTY", "The text is blank.");
  }

  static TextRefused tooLarge(int longest) {
    return new TextRefused(
        Status.REQUEST_ENTITY_TOO_LARGE,
        "TEXT_TOO_LARGE",
        "A text to analyse has at most %,d characters.".formatted(longest));
  }

  static TextRefused invalid() {
    return new TextRefused(
        Status.BAD_REQUEST,
        "INVALID_TEXT",
        "Text and title hold whole characters, and no NUL among them.");
  }

  static TextRefused late() {
    return new TextRefused(
        Status.GATEWAY_TIMEOUT,
        "DEADLINE_EXCEEDED",
        "The text was not analysed within the time for the answer.");
  }

  static TextRefused busy() {
    return new TextRefused(
        Status.SERVICE_UNAVAILABLE,
        "ANALYSIS_BUSY",
        "Too many texts are analysed at this moment; try again.");
  }
}
