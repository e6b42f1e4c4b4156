package io.clientela.specs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A Node process that is spoken to by lines; its standard error is kept for messages. */
final class NodeProcess implements AutoCloseable {
  private static final int KEPT = 8 * 1024;
  private static final long END_WITHIN_SECONDS = 5;

  private final Process process;
  private final Duration answerWithin;
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  @SuppressWarnings("JdkObsolete") // written by one thread, read by another
  private final StringBuffer errors = new StringBuffer();

  private final Thread errorReader;

  private NodeProcess(Process process, Duration answerWithin) {
    this.process = process;
    this.answerWithin = answerWithin;
    errorReader = read("mock-vendors-errors", process.errorReader(), this::keep, () -> {});
    read(
        "mock-vendors-lines",
        process.inputReader(StandardCharsets.UTF_8),
        line -> lines.add(Optional.of(line)),
        () -> lines.add(Optional.empty()));
  }

  static NodeProcess start(List<String> command, Duration answerWithin) {
    try {
      return new NodeProcess(new ProcessBuilder(command).start(), answerWithin);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + String.join(" ", command), e);
    }
  }

  void writeLine(String line) {
    try {
      OutputStream input = process.getOutputStream();
      input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
    } catch (IOException e) {
      throw new IllegalStateException("the mocks take no commands any more" + reason(), e);
    }
  }

  /** The next line; throws an {@link IllegalStateException} if none comes in time. */
  String readLine() {
    try {
      Optional<String> line = lines.poll(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
      if (line == null) {
        throw new IllegalStateException(
            "expected a line from the mocks within " + answerWithin + ", found none" + reason());
      }
      if (line.isPresent()) return line.get();
      errorReader.join();
      throw new IllegalStateException(
          "expected a line from the mocks, found that they ended" + reason());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the mocks", e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process: by the end of its input, by force if that does not do. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      keep("its input could not be closed: " + e.getMessage());
    }
    try {
      if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) kill();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  private void kill() {
    process.destroyForcibly();
  }

  private String reason() {
    return errors.isEmpty() ? "" : ":\n" + errors.toString().strip();
  }

  private void keep(String line) {
    if (errors.length() < KEPT) errors.append(line, 0, Math.min(line.length(), KEPT)).append('\n');
  }

  private static Thread read(
      String name, BufferedReader reader, Consumer<String> sink, Runnable end) {
    Thread thread =
        new Thread(
            () -> {
              try (reader) {
                reader.lines().forEach(sink);
              } catch (IOException | UncheckedIOException e) {
                sink.accept("cannot be read any more: " + e.getMessage());
              } finally {
                end.run();
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
