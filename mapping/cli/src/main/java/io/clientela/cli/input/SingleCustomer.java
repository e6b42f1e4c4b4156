package io.clientela.cli.input;

import io.clientela.cli.input.csv.RowText;
import io.clientela.cli.input.text.Encoding;
import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.input.text.TextFault;
import io.clientela.mapping.Blanks;
import java.io.IOException;
import java.io.InputStream;

/** Reads one customer in JSON, on any number of lines. */
public final class SingleCustomer {
  private SingleCustomer() {}

  /** Reads a stream to its end, or as far as a customer can go. */
  public static InputRecord read(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(Lines.LONGEST + 1);
    if (bytes.length > Lines.LONGEST) return InputRecord.Broken.at(1, "", RowText.tooLong());
    Encoding encoding = Encoding.of(bytes);
    int from = encoding.mark();
    String json = new String(bytes, from, bytes.length - from, encoding.charset());
    TextFault fault = TextFault.of(json, bytes, from, bytes.length, encoding.charset());
    return JsonRecords.read(new Line(1, Blanks.strip(json), true, fault));
  }
}
