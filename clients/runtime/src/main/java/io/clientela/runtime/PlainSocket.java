package io.clientela.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A socket that OkHttp takes from its pool only if nothing came in on it unasked. */
final class PlainSocket extends Socket implements KeptSocket {
  private @Nullable ResponseInput responses;

  @Override
  public InputStream getInputStream() throws IOException {
    if (responses == null) responses = new ResponseInput(super.getInputStream(), System::nanoTime);
    return responses;
  }

  @Override
  public ResponseInput responses() {
    if (responses == null) throw new IllegalStateException("not connected");
    return responses;
  }

  /** True as well for a connection that is of no use any more: OkHttp asks before it takes one. */
  @Override
  public boolean isInputShutdown() {
    if (super.isInputShutdown()) return true;
    return responses != null && responses.isInUse() && !isQuiet(false);
  }

  @Override
  public boolean isQuiet(boolean proved) {
    try {
      ResponseInput input = responses();
      return input.isQuiet(this, input.available(), proved);
    } catch (IOException broken) {
      return false;
    }
  }
}
