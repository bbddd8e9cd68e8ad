package io.newsgraph.gateway.document;

import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;

/** A request whose document is not known, or not one that may be executed here. */
public final class DocumentRefused extends RequestFailure {

  private static final long serialVersionUID = 1L;

  DocumentRefused(ErrorCode code, String message) {
    super(code, message);
  }

  /** Apollo's clients look for this message, and send the text as well. */
  static DocumentRefused notFound() {
    return new DocumentRefused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
  }

  /** Apollo's clients look for this message, and send no hashes from then on. */
  static DocumentRefused notSupported() {
    return new DocumentRefused(
        ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
  }

  static DocumentRefused mismatch() {
    return new DocumentRefused(
        ErrorCode.PERSISTED_QUERY_HASH_MISMATCH,
        "The provided sha256Hash is not that of the query.");
  }

  static DocumentRefused unknownId() {
    return new DocumentRefused(
        ErrorCode.DOCUMENT_NOT_FOUND, "The manifest has no document of this id.");
  }

  static DocumentRefused notListed() {
    return new DocumentRefused(
        ErrorCode.DOCUMENT_NOT_LISTED, "Only documents of the manifest are executed here.");
  }
}
