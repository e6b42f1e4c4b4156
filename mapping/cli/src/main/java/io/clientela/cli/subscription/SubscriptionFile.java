package io.clientela.cli.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.file.LineLog;
import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which subscriptions were made, since Koibox can be asked for one by its id only. A line is
 * written before a subscription is made, and one with its id after it. URLs are kept as digests.
 */
final class SubscriptionFile implements Closeable {
  private static final String WHAT = "file of subscriptions";
  private static final long UNANSWERED = -1;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** By digest, the last id. */
  private final Map<String, Long> made = new LinkedHashMap<>();

  private final LineLog lines;

  private SubscriptionFile(Path file) {
    this.lines = LineLog.open(file, WHAT);
    try {
      lines.readBack(line -> take(line, made));
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** Opens a file to be added to; it is made if it is not there. */
  static SubscriptionFile open(Path file) {
    return new SubscriptionFile(file);
  }

  /** What a file holds, which is left as it is; nothing if it is not there. */
  static Map<String, Long> read(Path file) {
    Map<String, Long> made = new LinkedHashMap<>();
    if (Files.exists(file)) LineLog.peek(file, WHAT, line -> take(line, made));
    return made;
  }

  /** What stands for a subscription of an account to post to a URL. */
  static String key(String account, String url) {
    try {
      byte[] text = (account + " " + url).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether one was asked for and it is not known whether it was made. */
  static boolean isUnanswered(Map<String, Long> made, String key) {
    return made.getOrDefault(key, 0L) == UNANSWERED;
  }

  static OptionalLong id(Map<String, Long> made, String key) {
    long id = made.getOrDefault(key, UNANSWERED);
    return id == UNANSWERED ? OptionalLong.empty() : OptionalLong.of(id);
  }

  Map<String, Long> made() {
    return made;
  }

  void asking(String key) {
    add(key, "\"asking\":true");
  }

  void made(String key, long id) {
    add(key, "\"id\":" + id);
  }

  /** Nothing was made. */
  void refused(String key) {
    add(key, "\"asking\":false");
  }

  private void add(String key, String what) {
    lines.append("{\"url\":\"" + key + "\"," + what + "}\n", true);
  }

  private static void take(String line, Map<String, Long> made) throws ForeignLineException {
    try {
      JsonNode entry = JSON.readTree(line);
      String key = entry.path("url").asText();
      if (key.length() == 64 && entry.path("id").canConvertToLong() && entry.has("id")) {
        made.put(key, entry.get("id").longValue());
      } else if (key.length() == 64 && entry.path("asking").isBoolean()) {
        if (entry.get("asking").booleanValue()) made.put(key, UNANSWERED);
        else made.remove(key);
      } else {
        throw new ForeignLineException(Texts.of("is no subscription"));
      }
    } catch (JsonProcessingException e) {
      throw new ForeignLineException(Texts.of("is not valid JSON"));
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
