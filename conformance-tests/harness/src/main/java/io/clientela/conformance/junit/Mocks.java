package io.clientela.conformance.junit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.report.RunReport;
import io.clientela.specs.MockVendors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the mocks of all vendors. They are started by the first test that asks, once in a
 * JVM, and ended with the last test.
 */
public final class Mocks implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Mocks.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MockVendors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
        .mocks();
  }

  /** The running mocks and how long they took; closed by the store. */
  record Started(MockVendors mocks, long readyMillis) implements AutoCloseable {
    static Started now() {
      long begin = System.nanoTime();
      MockVendors mocks = MockVendors.start();
      long readyMillis = (System.nanoTime() - begin) / 1_000_000;
      ObjectNode section = Json.MAPPER.createObjectNode().put("ready_ms", readyMillis);
      residentMegabytes().ifPresent(megabytes -> section.put("rss_mb", megabytes));
      RunReport.section("mocks", section);
      return new Started(mocks, readyMillis);
    }

    /** The memory of the mocks' process, where the system tells it. */
    private static Optional<Long> residentMegabytes() {
      return ProcessHandle.current()
          .descendants()
          .filter(child -> child.info().command().orElse("").endsWith("node"))
          .map(child -> Path.of("/proc", Long.toString(child.pid()), "status"))
          .filter(Files::exists)
          .findFirst()
          .map(Started::residentMegabytes);
    }

    private static long residentMegabytes(Path status) {
      try (Stream<String> lines = Files.lines(status)) {
        return lines
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
            .sum();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      mocks.close();
    }
  }
}
