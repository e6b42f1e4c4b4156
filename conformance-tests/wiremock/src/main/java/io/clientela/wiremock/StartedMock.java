package io.clientela.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** A mock that listens until the store that holds it is closed. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes nothing else
final class StartedMock implements ExtensionContext.Store.CloseableResource, AutoCloseable {
  private static final String FOLDER = "clientela-wiremock";
  private static final String LOOPBACK = "127.0.0.1";

  private final WireMockServer server;

  private StartedMock(WireMockServer server) {
    this.server = server;
  }

  static StartedMock start(String name) {
    List<String> names = names();
    if (!names.contains(name)) {
      throw new ParameterResolutionException("expected one of " + names + ", found " + name);
    }
    WireMockServer server =
        new WireMockServer(
            WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress(LOOPBACK)
                .usingFilesUnderClasspath(FOLDER + "/" + name));
    server.start();
    return new StartedMock(server);
  }

  private static List<String> names() {
    try (InputStream in = StartedMock.class.getResourceAsStream("/" + FOLDER + "/names.txt")) {
      if (in == null) throw new IllegalStateException("the mappings are not on the class path");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the names of the mocks", e);
    }
  }

  URI url() {
    return URI.create("http://" + LOOPBACK + ":" + server.port());
  }

  WireMockRuntimeInfo runtimeInfo() {
    return new WireMockRuntimeInfo(server);
  }

  @Override
  public void close() {
    server.stop();
  }
}
