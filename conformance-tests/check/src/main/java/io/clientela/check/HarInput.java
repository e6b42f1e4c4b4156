package io.clientela.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads HAR 1.2, in any Unicode encoding, with or without gzip. */
final class HarInput {
  /** Beyond this a file is to be split: all of it is kept in memory. */
  private static final int MAX_BYTES = 256 * 1024 * 1024;

  private static final JsonMapper MAPPER = mapper();

  private HarInput() {}

  private static JsonMapper mapper() {
    JsonMapper mapper = new JsonMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(MAX_BYTES).build());
    return mapper;
  }

  /**
   * The entries of a file.
   *
   * @throws UsageException if it is no HAR
   */
  static List<JsonNode> read(Path file) {
    try {
      JsonNode entries = MAPPER.readTree(new ByteArrayInputStream(bytes(file))).at("/log/entries");
      if (!entries.isArray()) {
        throw new UsageException("expected HAR 1.2 in " + file + ", found no log.entries");
      }
      List<JsonNode> all = new ArrayList<>();
      entries.forEach(all::add);
      return all;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UsageException("expected HAR 1.2 in " + file + ", found no JSON at line " + line);
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ": " + Reasons.ofFile(e));
    } catch (OutOfMemoryError e) { // nothing of it is kept, so that the rest can go on
      throw new UsageException("expected " + file + " to fit into memory, found more: split it");
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = unzipped(new BufferedInputStream(Files.newInputStream(file)))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UsageException("expected 256 MiB at most in " + file + ", found more: split it");
      }
      return bytes;
    }
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in) : in;
  }
}
