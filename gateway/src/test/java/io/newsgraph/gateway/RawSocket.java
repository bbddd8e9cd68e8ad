package io.newsgraph.gateway;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks WebSocket frame by frame, as no well-behaved client does, and reads when it is told to.
 */
final class RawSocket implements AutoCloseable {

  private static final int PATIENCE_IN_MILLIS = 20_000;

  private static final int TEXT = 0x81;
  private static final int CLOSE = 0x88;
  private static final int MASKED = 0x80;
  private static final int TWO_BYTES_OF_LENGTH = 126;

  private final Socket socket;

  private RawSocket(Socket socket) {
    this.socket = socket;
  }

  /** A connection that takes little before it is read. */
  static Socket deaf() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1_024);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    socket.setSoTimeout(PATIENCE_IN_MILLIS);
    return socket;
  }

  /** Opens a socket, and is acknowledged. */
  static RawSocket connect() throws IOException {
    RawSocket opened = new RawSocket(deaf());
    RawHttp.write(
        opened.socket,
        """
        GET /graphql HTTP/1.1\r
        Host: localhost\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        Sec-WebSocket-Protocol: %s\r
        \r
        """
            .formatted(SocketClient.PROTOCOL));
    opened.readUntil("\r\n\r\n");
    opened.say("{\"type\":\"connection_init\"}");
    opened.readUntil("connection_ack\"}");
    return opened;
  }

  /** Messages that arrive together. */
  void say(String... texts) throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (String text : texts) {
      frames.writeBytes(frame(text.getBytes(StandardCharsets.UTF_8)));
    }
    write(frames.toByteArray());
  }

  void write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** A text frame, masked with zeros. */
  private static byte[] frame(byte[] text) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(TEXT);
    if (text.length < TWO_BYTES_OF_LENGTH) {
      frame.write(MASKED | text.length);
    } else {
      frame.write(MASKED | TWO_BYTES_OF_LENGTH);
      frame.write(text.length >> 8);
      frame.write(text.length);
    }
    frame.writeBytes(new byte[4]);
    frame.writeBytes(text);
    return frame.toByteArray();
  }

  void readUntil(String end) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    while (!read.toString(StandardCharsets.ISO_8859_1).contains(end)) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("closed after " + read);
      }
      read.write(next);
    }
  }

  /** The code of the close frame that comes next. */
  int closeCode() throws IOException {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    int kind = in.readUnsignedByte();
    if (kind != CLOSE) {
      throw new IOException("expected the end, but got a frame of kind " + kind);
    }
    in.readUnsignedByte();
    return in.readUnsignedShort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
