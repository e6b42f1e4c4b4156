package io.clientela.runtime;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.MalformedJsonException;
import io.clientela.runtime.UndecodableException.Reason;
import io.clientela.runtime.json.JsonCodec;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import okio.BufferedSource;

/** Turns the body of a successful answer into a value, or says why not. */
final class AnswerReader<T> {
  private static final int BLANKS_LOOKED_AT = 1024;

  private final TypeAdapter<T> adapter;
  private final Vendor vendor;

  AnswerReader(TypeAdapter<T> adapter, Vendor vendor) {
    this.adapter = adapter;
    this.vendor = vendor;
  }

  /**
   * Reads an answer.
   *
   * @throws IOException if the connection broke or the answer is too large
   */
  Outcome<T> read(int status, Charset charset, BufferedSource body) throws IOException {
    int first = firstByte(body);
    if (first < 0) return undecodable(status, Reason.EMPTY);
    if (first == '<') return undecodable(status, Reason.HTML);
    T value;
    try {
      value = JsonCodec.read(adapter, body.inputStream(), charset);
    } catch (MalformedJsonException | EOFException e) {
      return undecodable(status, Reason.MALFORMED);
    } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
      return undecodable(status, Reason.UNEXPECTED);
    }
    if (value == null) return undecodable(status, Reason.UNEXPECTED);
    Optional<Refusal> refusal = vendor.refusalIn(value);
    if (refusal.isPresent()) return Outcome.of(Fault.refusal(status, refusal.get().text()));
    return Outcome.of(value);
  }

  /** The first byte that is neither blank nor part of a byte order mark; -1 at the end. */
  private static int firstByte(BufferedSource body) throws IOException {
    for (long i = 0; i < BLANKS_LOOKED_AT; i++) {
      if (!body.request(i + 1)) return -1;
      int b = body.getBuffer().getByte(i) & 0xff;
      boolean mark = b == 0xef || b == 0xbb || b == 0xbf || b == 0xfe || b == 0xff || b == 0;
      if (b > ' ' && !mark) return b;
    }
    return ' ';
  }

  private static <T> Outcome<T> undecodable(int status, Reason reason) {
    return Outcome.of(Fault.undecodable(status, reason, null));
  }
}
