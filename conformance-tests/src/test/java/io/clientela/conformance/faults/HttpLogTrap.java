package io.clientela.conformance.faults;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Collects what OkHttp itself logs, at every level, until it is closed. */
final class HttpLogTrap extends Handler {
  private static final Logger OK_HTTP = Logger.getLogger("okhttp3");

  private final List<String> lines;

  private HttpLogTrap(List<String> lines) {
    this.lines = lines;
  }

  static HttpLogTrap listen(List<String> lines) {
    HttpLogTrap trap = new HttpLogTrap(lines);
    OK_HTTP.setUseParentHandlers(false);
    OK_HTTP.setLevel(Level.ALL);
    OK_HTTP.addHandler(trap);
    return trap;
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(new SimpleFormatter().format(line));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    OK_HTTP.removeHandler(this);
  }
}
