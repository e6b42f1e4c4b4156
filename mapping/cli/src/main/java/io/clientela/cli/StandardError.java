package io.clientela.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where standard error goes, which Java does not tell: the shell is asked. */
final class StandardError {
  private static final int USUAL_WIDTH = 80;
  private static final int SMALLEST_WIDTH = 20;
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,4})\\s*");
  private static final Pattern COLUMNS = Pattern.compile("\\d{1,4}");

  private StandardError() {}

  /** Whether it goes to a terminal; false where nobody can tell. */
  static boolean isTerminal() {
    return !asked("test -t 2 && echo yes").isEmpty();
  }

  /** How many characters a line of the terminal holds. */
  static int width(Map<String, String> environment) {
    if (COLUMNS.matcher(columns(environment)).matches()) return toldWidth(environment);
    Matcher size = ROWS_AND_COLUMNS.matcher(asked("stty size <&2 2>/dev/null"));
    return atLeast(size.matches() ? Integer.parseInt(size.group(1)) : USUAL_WIDTH);
  }

  /** How many characters a line holds by the environment, for what goes to no terminal. */
  static int toldWidth(Map<String, String> environment) {
    String columns = columns(environment);
    return COLUMNS.matcher(columns).matches() ? atLeast(Integer.parseInt(columns)) : USUAL_WIDTH;
  }

  private static String columns(Map<String, String> environment) {
    return environment.getOrDefault("COLUMNS", "");
  }

  private static int atLeast(int width) {
    return width == 0 ? USUAL_WIDTH : Math.max(width, SMALLEST_WIDTH);
  }

  /** What a command of the shell answers; empty where there is no shell, or if it fails. */
  private static String asked(String command) {
    try {
      Process process =
          new ProcessBuilder("sh", "-c", command).redirectError(Redirect.INHERIT).start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return process.waitFor() == 0 ? answer : "";
    } catch (IOException noShell) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
