package io.clientela.runtime.transport;

import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a response after decompression: counts them against a limit, and remembers whether
 * reading failed on the connection, which a decoder's exception alone does not tell.
 */
final class ResponseSource extends ForwardingSource {
  private final long limit;
  private long count;
  private boolean tooLarge;
  private @Nullable IOException broken;

  ResponseSource(Source delegate, long limit) {
    super(delegate);
    this.limit = limit;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long read = readRemembering(sink, byteCount);
    if (read > 0) count += read;
    if (count > limit) {
      tooLarge = true;
      throw new IOException("response above " + limit + " bytes");
    }
    return read;
  }

  private long readRemembering(Buffer sink, long byteCount) throws IOException {
    try {
      return super.read(sink, byteCount);
    } catch (IOException e) {
      broken = e;
      throw e;
    }
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  /** What went wrong on the connection, null if nothing did. */
  @Nullable IOException broken() {
    return broken;
  }
}
