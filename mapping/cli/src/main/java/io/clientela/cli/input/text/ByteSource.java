package io.clientela.cli.input.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read again, from any of them on. */
@FunctionalInterface
public interface ByteSource {
  InputStream from(long offset) throws IOException;

  static ByteSource of(Path file) {
    return offset -> {
      SeekableByteChannel channel = Files.newByteChannel(file);
      channel.position(offset);
      return Channels.newInputStream(channel);
    };
  }

  static ByteSource of(byte[] bytes) {
    return offset ->
        new ByteArrayInputStream(bytes, Math.toIntExact(offset), bytes.length - (int) offset);
  }
}
