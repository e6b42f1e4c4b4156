package io.clientela.cli.input;

import io.clientela.cli.language.Texts;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Says of compressed bytes in plain words what is wrong with them. */
final class Unpacking extends FilterInputStream {
  Unpacking(InputStream stream) {
    super(stream);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return in.read(bytes, from, length);
    } catch (EOFException | ZipException e) {
      throw new DamagedInputException(Texts.of("its compressed data is damaged or cut short"), e);
    }
  }
}
