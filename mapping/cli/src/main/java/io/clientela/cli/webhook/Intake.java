package io.clientela.cli.webhook;

import com.sun.net.httpserver.Headers;
import io.clientela.cli.file.FileException;
import io.clientela.cli.file.UnusableFileException;
import java.io.Closeable;

/** Takes in what a vendor posts. Safe for use by many threads. */
interface Intake extends Closeable {
  /**
   * Keeps a delivery, which is on the disk then.
   *
   * @param contentType a type that can be a delivery's
   * @throws Refusal if it is none
   * @throws UnusableFileException if it cannot be kept
   * @throws FileException if it cannot be kept
   */
  void take(byte[] body, String contentType, Headers headers) throws Refusal;

  @Override
  void close();
}
