package io.clientela.conformance.faults;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** SLF4J for this module's tests: every line of every level while a test listens, else nothing. */
public final class LogTrap implements SLF4JServiceProvider {
  private static final List<List<String>> LISTENERS = new CopyOnWriteArrayList<>();

  /** Collects the lines from now on. */
  static List<String> listen() {
    List<String> lines = new CopyOnWriteArrayList<>();
    LISTENERS.add(lines);
    return lines;
  }

  static void forget(List<String> lines) {
    LISTENERS.removeIf(listener -> listener == lines);
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return TrapLogger::new;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return new BasicMarkerFactory();
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return new NOPMDCAdapter();
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {}

  private static final class TrapLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    TrapLogger(String name) {
      this.name = name;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String message,
        Object @Nullable [] arguments,
        @Nullable Throwable thrown) {
      String text = MessageFormatter.arrayFormat(message, arguments, thrown).getMessage();
      String line =
          level + " " + name + " " + text + (thrown == null ? "" : " " + StackTrace.of(thrown));
      LISTENERS.forEach(lines -> lines.add(line));
    }

    @Override
    public boolean isTraceEnabled() {
      return !LISTENERS.isEmpty();
    }

    @Override
    public boolean isDebugEnabled() {
      return !LISTENERS.isEmpty();
    }

    @Override
    public boolean isInfoEnabled() {
      return !LISTENERS.isEmpty();
    }

    @Override
    public boolean isWarnEnabled() {
      return !LISTENERS.isEmpty();
    }

    @Override
    public boolean isErrorEnabled() {
      return !LISTENERS.isEmpty();
    }
  }
}
