package io.clientela.check;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prism between this program and the server, so that two validators judge the same responses. */
final class PrismProxy implements AutoCloseable {
  private static final String LISTENING = "Prism is listening";
  private static final int SECONDS_TO_START = 60;

  private final Process process;
  private final Path contract;
  private final URI url;

  private PrismProxy(Process process, Path contract, URI url) {
    this.process = process;
    this.contract = contract;
    this.url = url;
  }

  /** Prism's command where it is on the path of an environment. */
  static Optional<String> onPath(Map<String, String> environment) {
    return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(it -> !it.isEmpty())
        .flatMap(it -> Stream.of(Path.of(it, "prism"), Path.of(it, "prism.cmd")))
        .filter(it -> Files.isRegularFile(it) && Files.isExecutable(it))
        .map(Path::toString)
        .findFirst();
  }

  /**
   * Starts Prism and waits until it listens.
   *
   * @throws UsageException if it does not start
   */
  static PrismProxy start(String command, Contract contract, URI server) {
    try {
      Path file = Files.createTempFile("clientela-", ".json");
      Files.writeString(file, Json.write(ContractSlice.of(contract.root(), contract.operations())));
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  command,
                  "proxy",
                  file.toString(),
                  server.toString().replaceAll("/+$", ""),
                  "--host",
                  "127.0.0.1",
                  "--port",
                  String.valueOf(port))
              .redirectErrorStream(true)
              .start();
      PrismProxy proxy = new PrismProxy(process, file, URI.create("http://127.0.0.1:" + port));
      proxy.awaitListening();
      return proxy;
    } catch (IOException e) {
      throw new UsageException(
          "expected the command " + command + " to start: " + Reasons.ofFile(e));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitListening() throws IOException {
    CompletableFuture<Void> tooLate =
        CompletableFuture.runAsync(
            this::end, CompletableFuture.delayedExecutor(SECONDS_TO_START, TimeUnit.SECONDS));
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (!line.contains(LISTENING)) continue;
      tooLate.cancel(false);
      Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "prism-output");
      drain.setDaemon(true);
      drain.start();
      return;
    }
    close();
    throw new UsageException("expected Prism to listen, found that it ended; see --prism");
  }

  /** Where it listens. */
  URI url() {
    return url;
  }

  /** A script of npm may have started Node as a process of its own. */
  private void end() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  @Override
  public void close() {
    end();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
      Files.deleteIfExists(contract);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove a temporary file", e);
    }
  }
}
