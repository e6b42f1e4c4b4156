package io.clientela.runtime.transport;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A body of known length that OkHttp may write once.
 *
 * <p>OkHttp re-sends other bodies without being asked: when a connection dies, and after 307, 308,
 * 408 and {@code 503 Retry-After: 0}. Here only {@link Transport} decides that.
 */
final class OneShotBody extends RequestBody {
  private final @Nullable MediaType mediaType;
  private final ByteString bytes;

  OneShotBody(@Nullable MediaType mediaType, Buffer bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.readByteString();
  }

  @Override
  public @Nullable MediaType contentType() {
    return mediaType;
  }

  @Override
  public long contentLength() {
    return bytes.size();
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws java.io.IOException {
    sink.write(bytes);
  }

  @Override
  public String toString() {
    return "body of " + bytes.size() + " bytes";
  }
}
