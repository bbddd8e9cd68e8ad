package io.newsgraph.gateway;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP byte by byte, as no well-behaved client does. */
final class RawHttp {

  private static final int PATIENCE_IN_MILLIS = 20_000;

  private RawHttp() {}

  static Socket connect() throws IOException {
    Socket socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(PATIENCE_IN_MILLIS);
    return socket;
  }

  /** Sends this and no more, and reads until the server closes the connection. */
  static String send(String request) {
    try (Socket socket = connect()) {
      write(socket, request);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
