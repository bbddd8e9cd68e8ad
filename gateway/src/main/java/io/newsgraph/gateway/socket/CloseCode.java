package io.newsgraph.gateway.socket;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.util.stream.Stream;

/** Why a socket is closed: by graphql-transport-ws, and by RFC 6455 where that has the reason. */
enum CloseCode {
  GOING_AWAY(1001, "The gateway stops"),
  PROTOCOL_ERROR(1002, "Protocol error"),
  INVALID_PAYLOAD(1007, "Invalid payload"),
  MESSAGE_TOO_BIG(1009, "Message too big"),
  INVALID_MESSAGE(4400, "Invalid message"),
  UNAUTHORIZED(4401, "Unauthorized"),
  FORBIDDEN(4403, "Forbidden"),
  TOKEN_EXPIRED(4403, "The token is not valid any longer"),
  INIT_TIMEOUT(4408, "Connection initialisation timeout"),
  PEER_SILENT(4408, "No sign of life"),
  SUBSCRIBER_EXISTS(4409, "Subscriber already exists"),
  READER_TOO_SLOW(4413, "Reader too slow"),
  TOO_MANY_INIT_REQUESTS(4429, "Too many initialisation requests");

  private final short code;
  private final String reason;

  CloseCode(int code, String reason) {
    this.code = (short) code;
    this.reason = reason;
  }

  /** What a socket's own failure comes to: what it can't read, or a message beyond its bound. */
  static CloseCode of(Throwable failure) {
    if (!(failure instanceof CorruptedWebSocketFrameException corrupted)) {
      return MESSAGE_TOO_BIG;
    }
    WebSocketCloseStatus status = corrupted.closeStatus();
    return Stream.of(MESSAGE_TOO_BIG, INVALID_PAYLOAD)
        .filter(known -> known.code == status.code())
        .findFirst()
        .orElse(PROTOCOL_ERROR);
  }

  short code() {
    return code;
  }

  String reason() {
    return reason;
  }
}
