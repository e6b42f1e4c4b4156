package io.clientela.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks Node for its version. */
final class NodeVersion {
  private static final String NEEDED = "Node 20.19 or newer";
  private static final Pattern VERSION = Pattern.compile("v([0-9]{1,4})\\.([0-9]{1,4})\\..*");

  private NodeVersion() {}

  /** Throws an {@link IllegalStateException} unless the command runs a Node that is new enough. */
  static void check(String command) {
    String found = ask(command);
    Matcher version = VERSION.matcher(found);
    if (!version.matches()) {
      throw new IllegalStateException(
          "expected %s, found that '%s --version' answers '%s'".formatted(NEEDED, command, found));
    }
    int major = Integer.parseInt(version.group(1));
    int minor = Integer.parseInt(version.group(2));
    if (major < 20 || (major == 20 && minor < 19)) {
      throw new IllegalStateException("expected %s, found %s".formatted(NEEDED, found));
    }
  }

  private static String ask(String command) {
    Process process;
    try {
      process = new ProcessBuilder(command, "--version").redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "expected %s on the PATH, found no command '%s'".formatted(NEEDED, command), e);
    }
    try (var output = process.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the version of " + command, e);
    }
  }
}
