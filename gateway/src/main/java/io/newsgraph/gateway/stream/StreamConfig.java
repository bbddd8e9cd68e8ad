package io.newsgraph.gateway.stream;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of connections that stay: WebSockets and event streams. See {@code
 * application.properties} for their reasons.
 */
@ConfigMapping(prefix = "newsgraph.streams")
public interface StreamConfig {

  /** How many may be open at once. */
  @Min(1)
  int connections();

  /** How many of them may be one client's, told by its address. */
  @Min(1)
  int connectionsPerClient();

  /** How many operations may run on one socket. */
  @Min(1)
  int operationsPerConnection();

  /** How many subscriptions there may be in all. */
  @Min(1)
  int subscriptions();

  /** How long a socket may be open without having said who calls. */
  Duration initTimeout();

  /** How large a message of a client may be, in bytes. */
  @Min(1)
  int messageBytes();

  /** How often a silent connection is given a sign of life. */
  Duration pingInterval();

  /** How long a socket's other end may give none, or any other end read nothing. */
  Duration deadPeerTimeout();

  /** How many events may wait for a client to read them. */
  @Min(1)
  int outboxEvents();

  /** How many characters these may have together. */
  @Min(1)
  int outboxCharacters();

  /** Sites whose pages may open WebSockets, such as {@code https://news.example}; this one may. */
  Optional<List<String>> allowedOrigins();
}
