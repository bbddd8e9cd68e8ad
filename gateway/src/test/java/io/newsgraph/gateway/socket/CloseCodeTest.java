package io.newsgraph.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import org.junit.jupiter.api.Test;

class CloseCodeTest {

  @Test
  void frameThatIsNoneIsTheClientsMistakeInTheProtocol() {
    assertThat(of(WebSocketCloseStatus.PROTOCOL_ERROR)).isEqualTo(CloseCode.PROTOCOL_ERROR);
    assertThat(of(WebSocketCloseStatus.INVALID_PAYLOAD_DATA)).isEqualTo(CloseCode.INVALID_PAYLOAD);
  }

  @Test
  void frameOrMessageBeyondItsBoundIsTooBig() {
    assertThat(of(WebSocketCloseStatus.MESSAGE_TOO_BIG)).isEqualTo(CloseCode.MESSAGE_TOO_BIG);
    assertThat(CloseCode.of(new IllegalStateException("Cannot process text frame")))
        .isEqualTo(CloseCode.MESSAGE_TOO_BIG);
  }

  private static CloseCode of(WebSocketCloseStatus status) {
    return CloseCode.of(new CorruptedWebSocketFrameException(status, "seen in a test"));
  }
}
