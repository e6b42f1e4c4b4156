package io.clientela.runtime.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;

/** A {@code multipart/form-data} body in the making. */
final class Form {
  private final List<MultipartBody.Part> parts = new ArrayList<>();

  void text(String name, String text) {
    ParameterEncoding.requireUnicode("Form field", name, text);
    parts.add(MultipartBody.Part.createFormData(checked(name), text));
  }

  void file(String name, String fileName, String mediaType, byte[] content) {
    RequestBody body = RequestBody.create(content, MediaType.get(mediaType));
    parts.add(MultipartBody.Part.createFormData(checked(name), checked(fileName), body));
  }

  OneShotBody toBody() {
    String boundary = UUID.randomUUID().toString();
    MediaType mediaType = MediaType.get("multipart/form-data; boundary=" + boundary);
    if (parts.isEmpty()) {
      // A form of which every field was omitted: only the closing line.
      return new OneShotBody(mediaType, new Buffer().writeUtf8("--" + boundary + "--\r\n"));
    }
    MultipartBody.Builder body = new MultipartBody.Builder(boundary).setType(MultipartBody.FORM);
    parts.forEach(body::addPart);
    Buffer bytes = new Buffer();
    try {
      body.build().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
    return new OneShotBody(mediaType, bytes);
  }

  /** Quotes and line ends are percent-escaped by OkHttp; other control characters have no form. */
  private static String checked(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) && c != '\r' && c != '\n') {
        throw new IllegalArgumentException(
            "A form field's name or file name has a control character at position " + i + ".");
      }
    }
    if (name.isEmpty()) throw new IllegalArgumentException("A form field's name is empty.");
    return ParameterEncoding.requireUnicode("Form field", "name", name);
  }
}
