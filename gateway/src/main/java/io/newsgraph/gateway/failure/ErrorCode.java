package io.newsgraph.gateway.failure;

/**
 * The codes that the gateway itself puts into {@code extensions.code} of an error. The services'
 * own codes, such as {@code INVALID_DATE_RANGE}, are handed on as they are.
 */
public enum ErrorCode {
  /** An id that is not {@code art_} or {@code ent_} and 32 lowercase hexadecimal digits. */
  INVALID_ID,
  /** A cursor that no list of this API hands out. */
  INVALID_CURSOR,
  /** {@code first} and {@code last} together, or out of their range. */
  INVALID_PAGE,
  /** A filter with more values than a service takes. */
  FILTER_TOO_LARGE,
  /** Arguments that do not go together, such as neither {@code id} nor {@code url}. */
  INVALID_ARGUMENT,
  /** A well-formed article id or URL that nothing is stored under. */
  ARTICLE_NOT_FOUND,
  /** A well-formed entity id that nothing is stored under. */
  ENTITY_NOT_FOUND,
  /** article-service is down, slow, or answers nonsense. */
  ARTICLE_SERVICE_UNAVAILABLE,
  /** analysis-service is down, slow, or answers nonsense. */
  ANALYSIS_SERVICE_UNAVAILABLE,
  /** The document nests deeper than the gateway executes. */
  QUERY_TOO_DEEP,
  /** The answer could hold more fields than the gateway completes in one request. */
  QUERY_TOO_COMPLEX,
  /** The operation has more root fields than the gateway executes in one request. */
  TOO_MANY_ROOT_FIELDS,
  /** The document is longer than the gateway parses. */
  QUERY_TOO_LONG,
  /** The document has more tokens than the gateway parses. */
  TOO_MANY_TOKENS,
  /** The document gives more fields another name than the gateway answers. */
  TOO_MANY_ALIASES,
  /** The document has more directives at one place than the gateway checks. */
  TOO_MANY_DIRECTIVES,
  /** The document repeats more fields within their selection sets than the gateway merges. */
  TOO_MANY_REPEATED_FIELDS,
  /** A router asks for more articles and entities by their keys than the gateway reads at once. */
  TOO_MANY_REPRESENTATIONS,
  /** What a router asks for is no object, or not one that has a key here. */
  INVALID_REPRESENTATION,
  /** The endpoint does not show its schema, or not as often or as deep as was asked. */
  INTROSPECTION_REFUSED,
  /** The request took longer than it may; fields that were not read by then are null. */
  QUERY_TIMED_OUT,
  /** The HTTP body holds more requests than the gateway executes at once. */
  BATCH_TOO_LARGE,
  /** The client sends more requests than it may; {@code Retry-After} tells when to go on. */
  RATE_LIMITED,
  /** No document is known by this hash: to be sent again with its text (Apollo's protocol). */
  PERSISTED_QUERY_NOT_FOUND,
  /** Documents are not registered here: to be sent with their text (Apollo's protocol). */
  PERSISTED_QUERY_NOT_SUPPORTED,
  /** The hash is not that of the document sent with it. */
  PERSISTED_QUERY_HASH_MISMATCH,
  /** The manifest has no document of this id. */
  DOCUMENT_NOT_FOUND,
  /** Only documents of the manifest are executed, and this is none of them. */
  DOCUMENT_NOT_LISTED,
  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED,
  /** The document is GraphQL, but not for this schema, or its variables do not fit. */
  GRAPHQL_VALIDATION_FAILED,
  /** The document has no operation of the name asked for, or several and no name was given. */
  OPERATION_NOT_FOUND,
  /** The HTTP body is not JSON, or not UTF-8. */
  MALFORMED_JSON,
  /** The HTTP body is JSON, but not a GraphQL request. */
  INVALID_REQUEST,
  /** The HTTP body spells half a character, which is no text. */
  INVALID_TEXT,
  /** The HTTP body is larger than the gateway reads. */
  BODY_TOO_LARGE,
  /** The HTTP body took too long to arrive. */
  BODY_TOO_SLOW,
  /** The HTTP method is not one that this request may use; {@code Allow} lists those. */
  METHOD_NOT_ALLOWED,
  /** The HTTP body's media type is not JSON. */
  UNSUPPORTED_MEDIA_TYPE,
  /** None of the media types the client accepts is one the gateway answers in. */
  NOT_ACCEPTABLE,
  /** What is asked for needs a token; or the token that was sent is not valid, or no longer. */
  UNAUTHENTICATED,
  /** What is asked for needs a role that the token does not have. */
  FORBIDDEN,
  /** Where no rights are configured, the request names another host than this machine. */
  HOST_REFUSED,
  /** Whether a JWT is valid can't be found out, as the identity provider does not answer. */
  IDENTITY_PROVIDER_UNAVAILABLE,
  /** A subscription was sent in a way that takes one answer only. */
  SUBSCRIPTION_NEEDS_STREAM,
  /** Events came faster than the gateway could answer them; the subscription is over. */
  EVENTS_LOST,
  /** The client, or all clients together, hold as many connections as they may. */
  TOO_MANY_CONNECTIONS,
  /** The connection, or all of them together, has as many subscriptions as it may. */
  TOO_MANY_SUBSCRIPTIONS,
  /** A page of another site opened the WebSocket. */
  ORIGIN_REFUSED,
  /** The WebSocket speaks another protocol than graphql-transport-ws. */
  SUBPROTOCOL_NOT_SUPPORTED,
  /** The gateway's own failure; its log has the reason. */
  INTERNAL_ERROR
}
