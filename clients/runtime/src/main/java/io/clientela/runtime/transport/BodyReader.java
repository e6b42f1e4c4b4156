package io.clientela.runtime.transport;

import io.clientela.runtime.DecodingException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import okio.BufferedSource;

/** Makes a value of the body of a successful response. */
@FunctionalInterface
interface BodyReader<T> {
  /** Takes it as it is. */
  BodyReader<byte[]> BYTES =
      (status, charset, body) -> {
        try {
          return AttemptResult.of(body.readByteArray());
        } catch (IOException e) {
          return AttemptResult.of(CallFailure.undecodable(status, Reason.UNREADABLE, e));
        }
      };

  /**
   * Reads a body to its end. A failure of the connection looks here like an unreadable response;
   * the caller, who owns the connection, knows better.
   */
  AttemptResult<T> read(int status, Charset charset, BufferedSource body);
}
