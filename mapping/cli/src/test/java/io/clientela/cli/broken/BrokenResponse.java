package io.clientela.cli.broken;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** How a response is written whose request was carried out: whole, or so that it says nothing. */
enum BrokenResponse {
  NONE,
  NEGATIVE_LENGTH,
  LENGTH_BEYOND_ALL,
  TWO_LENGTHS,
  CUT_BODY,
  CUT_HEAD,
  NO_HTTP,
  BROKEN_CHUNK,
  NO_GZIP,
  RESET,
  SILENT_CLOSE,
  EMPTY,
  WEB_PAGE,
  SERVER_ERROR,
  /** The response to another request of the same kind. */
  OTHER_ID,
  /** Right, and followed at once by a response to a question that nobody asked. */
  UNASKED_MORE,
  /** The same; and the next request on the connection is not carried out. */
  UNASKED_AND_DEAF;

  private static final String HEAD = "HTTP/1.1 %d OK\r\nContent-Type: application/json\r\n%s\r\n%s";

  /**
   * Writes the response.
   *
   * @param right the body of the right one
   * @param other the body of one to another request
   * @return whether the connection stays open
   */
  boolean write(Socket connection, int status, String right, String other) throws IOException {
    switch (this) {
      case NONE -> send(connection, answer(status, right));
      case NEGATIVE_LENGTH -> send(connection, HEAD.formatted(status, length(-5), right));
      case LENGTH_BEYOND_ALL ->
          send(
              connection,
              HEAD.formatted(status, "Content-Length: 99999999999999999999\r\n", right));
      case TWO_LENGTHS -> send(connection, HEAD.formatted(status, length(3) + length(7), right));
      case CUT_BODY -> send(connection, HEAD.formatted(status, length(5_000), right));
      case CUT_HEAD -> send(connection, "HTTP/1.1 200 OK\r\nContent-Type: appl");
      case NO_HTTP -> send(connection, "\u0001\u0002 hello\r\n\r\n");
      case BROKEN_CHUNK ->
          send(
              connection, HEAD.formatted(status, "Transfer-Encoding: chunked\r\n", "-7\r\n{}\r\n"));
      case NO_GZIP ->
          send(connection, HEAD.formatted(status, "Content-Encoding: gzip\r\n" + length(2), "{}"));
      case RESET -> connection.setSoLinger(true, 0);
      case SILENT_CLOSE -> {}
      case EMPTY -> send(connection, answer(status, ""));
      case WEB_PAGE -> send(connection, answer(status, "<html>Welcome</html>"));
      case SERVER_ERROR -> send(connection, answer(500, "{}"));
      case OTHER_ID -> send(connection, answer(status, other));
      case UNASKED_MORE, UNASKED_AND_DEAF ->
          send(connection, answer(status, right) + answer(status, other));
    }
    return switch (this) {
      case NONE, EMPTY, WEB_PAGE, SERVER_ERROR, OTHER_ID, UNASKED_MORE, UNASKED_AND_DEAF -> true;
      default -> false;
    };
  }

  private static String answer(int status, String body) {
    return HEAD.formatted(status, length(body.getBytes(StandardCharsets.UTF_8).length), body);
  }

  private static String length(int length) {
    return "Content-Length: " + length + "\r\n";
  }

  private static void send(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }
}
