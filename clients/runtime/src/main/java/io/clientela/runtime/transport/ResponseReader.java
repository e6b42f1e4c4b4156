package io.clientela.runtime.transport;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.codec.RefusableResponse;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import java.nio.charset.Charset;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Turns the body of a successful response into a value, or says why not. */
final class ResponseReader<T> implements Exchange.BodyReader<T> {
  private static final int BLANKS_LOOKED_AT = 1024;

  private final TypeAdapter<T> adapter;
  private final Vendor vendor;

  ResponseReader(TypeAdapter<T> adapter, Vendor vendor) {
    this.adapter = adapter;
    this.vendor = vendor;
  }

  @Override
  public AttemptResult<T> read(int status, Charset charset, BufferedSource body) {
    T value;
    byte[] bytes = {};
    try {
      int first = firstByte(body);
      if (first < 0) return undecodable(status, Reason.EMPTY, null);
      if (first == '<') return page(status, charset, body);
      bytes = body.readByteArray();
      value = JsonCodec.read(adapter, bytes, charset);
    } catch (IOException | RuntimeException e) {
      // Unchecked is whatever an adapter, a scalar or a model's constructor finds wrong.
      ErrorResponse response = ErrorResponses.success(bytes, charset, vendor);
      if (vendor.isRefusedBy(e)) {
        return response.text() == null
            ? AttemptResult.of(
                CallFailure.noSuccess(status, ErrorResponses.refusal(bytes, charset, vendor)))
            : refusal(status, charset, bytes);
      }
      return AttemptResult.of(CallFailure.undecodable(status, Reason.UNREADABLE, e, response));
    }
    if (value == null) return undecodable(status, Reason.UNREADABLE, null);
    boolean refused = value instanceof RefusableResponse response && response.isRefusal();
    return refused ? refusal(status, charset, bytes) : AttemptResult.of(value);
  }

  private AttemptResult<T> refusal(int status, Charset charset, byte[] body) {
    return AttemptResult.of(
        CallFailure.refusal(status, ErrorResponses.refusal(body, charset, vendor)));
  }

  private AttemptResult<T> page(int status, Charset charset, BufferedSource body) {
    ErrorResponse response = ErrorResponses.of(body, charset, vendor);
    return AttemptResult.of(CallFailure.undecodable(status, Reason.HTML, null, response));
  }

  /** The first byte that is neither blank nor part of a byte order mark; -1 at the end. */
  private static int firstByte(BufferedSource body) throws IOException {
    for (long i = 0; i < BLANKS_LOOKED_AT; i++) {
      if (!body.request(i + 1)) return -1;
      int b = body.getBuffer().getByte(i) & 0xff;
      boolean mark = b == 0xef || b == 0xbb || b == 0xbf || b == 0xfe || b == 0xff;
      if (b > ' ' && !mark) return b;
    }
    return ' ';
  }

  private static <T> AttemptResult<T> undecodable(
      int status, Reason reason, @Nullable Exception e) {
    return AttemptResult.of(CallFailure.undecodable(status, reason, e));
  }
}
