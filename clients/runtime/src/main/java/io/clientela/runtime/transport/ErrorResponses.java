package io.clientela.runtime.transport;

import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.json.ErrorMessage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import okio.Buffer;
import okio.BufferedSource;

/** Keeps what a response without a result says. */
final class ErrorResponses {
  private static final int LIMIT = 64 * 1024;

  private ErrorResponses() {}

  /**
   * Keeps the body of a response with an error status. One that breaks off is still an error
   * response: what has come of it is kept.
   */
  static ErrorResponse of(BufferedSource body, Charset charset, Vendor vendor) {
    try {
      body.request(LIMIT);
    } catch (IOException e) {
      return refusal(received(body), charset, vendor);
    }
    return refusal(received(body), charset, vendor);
  }

  private static byte[] received(BufferedSource body) {
    Buffer buffer = body.getBuffer();
    return buffer.snapshot((int) Math.min(buffer.size(), LIMIT)).toByteArray();
  }

  /** Keeps a response that says no as a whole: whatever text it holds is the reason. */
  static ErrorResponse refusal(byte[] body, Charset charset, Vendor vendor) {
    return ErrorResponse.of(body, charset, vendor.errorTexts());
  }

  /**
   * Keeps a response that looked like a success: only what it holds under the name of an error is
   * taken for the reason, as the rest may be a customer.
   */
  static ErrorResponse success(byte[] body, Charset charset, Vendor vendor) {
    ErrorResponse response = new ErrorResponse(body, charset.name(), null);
    return response
        .read(Codecs.json())
        .map(json -> response.withText(ErrorMessage.named(json, vendor.errorTexts())))
        .orElse(response);
  }

  /** The same with the credential taken out of the reason: some vendors repeat it there. */
  static ErrorResponse without(List<Secret> secrets, ErrorResponse response) {
    String text = response.text();
    if (text == null) return response;
    for (Secret secret : secrets) text = secret.hiddenIn(text);
    return response.withText(text);
  }
}
