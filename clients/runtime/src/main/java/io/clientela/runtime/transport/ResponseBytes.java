package io.clientela.runtime.transport;

import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** A body as it comes from OkHttp; whatever goes wrong there comes out as one kind of exception. */
final class ResponseBytes extends ForwardingSource {
  private final InFlightRequest sending;

  ResponseBytes(Source delegate, InFlightRequest sending) {
    super(delegate);
    this.sending = sending;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    try {
      return super.read(sink, byteCount);
    } catch (IOException e) {
      throw broken(SanitizedCause.shown(e));
    } catch (RuntimeException e) {
      throw broken(SanitizedCause.of(e));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IOException e) {
      throw broken(SanitizedCause.shown(e));
    } catch (RuntimeException e) {
      throw broken(SanitizedCause.of(e));
    }
  }

  private IOException broken(IOException failure) {
    sending.breakBody();
    return failure;
  }
}
