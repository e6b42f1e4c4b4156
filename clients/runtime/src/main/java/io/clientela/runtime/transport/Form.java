package io.clientela.runtime.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A form in the making: {@code multipart/form-data} unless it is to be URL-encoded. */
final class Form {
  private static final MediaType URL_ENCODED = MediaType.get("application/x-www-form-urlencoded");

  private final List<Field> fields = new ArrayList<>();
  private boolean urlEncoded;

  private record Field(String name, String text, MultipartBody.@Nullable Part file) {
    MultipartBody.Part part() {
      return file == null ? MultipartBody.Part.createFormData(name, text) : file;
    }

    String pair() {
      if (file != null) throw new IllegalStateException("A URL-encoded form holds no file.");
      return ParameterEncoding.percentEncoded(name) + "=" + ParameterEncoding.percentEncoded(text);
    }
  }

  void urlEncode() {
    urlEncoded = true;
  }

  void text(String name, String text) {
    ParameterEncoding.requireUnicode("Form field", name, text);
    fields.add(new Field(checked(name), text, null));
  }

  void file(String name, String fileName, String mediaType, byte[] content) {
    RequestBody body = RequestBody.create(content, MediaType.get(mediaType));
    MultipartBody.Part file =
        MultipartBody.Part.createFormData(checked(name), checked(fileName), body);
    fields.add(new Field(name, fileName, file));
  }

  OneShotBody toBody() {
    if (!urlEncoded) return multipart();
    String pairs = fields.stream().map(Field::pair).collect(Collectors.joining("&"));
    return new OneShotBody(URL_ENCODED, new Buffer().writeUtf8(pairs));
  }

  private OneShotBody multipart() {
    String boundary = UUID.randomUUID().toString();
    MediaType mediaType = MediaType.get("multipart/form-data; boundary=" + boundary);
    if (fields.isEmpty()) {
      // A form of which every field was omitted: only the closing line.
      return new OneShotBody(mediaType, new Buffer().writeUtf8("--" + boundary + "--\r\n"));
    }
    MultipartBody.Builder body = new MultipartBody.Builder(boundary).setType(MultipartBody.FORM);
    fields.forEach(field -> body.addPart(field.part()));
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
