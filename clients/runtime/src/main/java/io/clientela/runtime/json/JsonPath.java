package io.clientela.runtime.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JSON path in a decoder's message, the only part of it that may be shown. A name that
 * does not look like a property's ends the path with {@code .*}: it may be data.
 */
public final class JsonPath {
  private static final Pattern PATH =
      Pattern.compile("\\bpath (\\$(?:\\.[A-Za-z_][A-Za-z0-9_-]{0,39}|\\[\\d{1,10}])*)(\\S?)");

  private JsonPath() {}

  /** Returns the path, null if the message has none. */
  public static @Nullable String in(@Nullable String message) {
    if (message == null) return null;
    Matcher path = PATH.matcher(message);
    if (!path.find()) return null;
    return path.group(2).isEmpty() ? path.group(1) : path.group(1) + ".*";
  }
}
