package io.clientela.specs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mocks of all vendors, served by Prism from the contracts, in one Node process on this machine.
 *
 * <p>Names are those of {@link Contracts#VENDORS}; the receiver of a contract's webhooks is {@code
 * <vendor>-webhook}. The process ends with {@link #close()}, and at the latest with this JVM. Safe
 * for use by several threads.
 */
public final class MockVendors implements AutoCloseable {
  static final Duration READY_WITHIN = Duration.ofSeconds(60);

  private static final JsonMapper JSON = new JsonMapper();

  private final NodeProcess process;
  private final Map<String, URI> urls;
  private int commands;

  private MockVendors(NodeProcess process, Map<String, URI> urls) {
    this.process = process;
    this.urls = urls;
  }

  /**
   * Starts a mock for every contract and waits until all are ready.
   *
   * @return the running mocks
   * @throws IllegalStateException if the specs folder or a suitable Node is missing, or if the
   *     mocks are not ready within 60 seconds
   */
  public static MockVendors start() {
    Path specs = SpecsFolder.find();
    return start("node", specs, specs.resolve("target").resolve("bundles"), READY_WITHIN);
  }

  /**
   * What {@link #start()} needs and does not find: the specs folder, or a Node that is new enough.
   *
   * @return what was expected and what was found; empty if nothing is missing
   */
  public static Optional<String> missing() {
    return missing("node");
  }

  static Optional<String> missing(String node) {
    try {
      SpecsFolder.find();
      NodeVersion.check(node);
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  static MockVendors start(String node, Path specs, Path bundles, Duration readyWithin) {
    NodeVersion.check(node);
    NodeProcess process =
        NodeProcess.start(
            List.of(node, specs.resolve("tools/mocks.mjs").toString(), bundles.toString()),
            readyWithin);
    try {
      Map<String, URI> urls = new TreeMap<>();
      parse(process.readLine())
          .properties()
          .forEach(entry -> urls.put(entry.getKey(), URI.create(entry.getValue().asText())));
      return new MockVendors(process, urls);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
  }

  /**
   * Where a mock listens.
   *
   * @param vendor a vendor's key, a receiver's name, or a name that was loaded
   * @return the URL, without a path
   * @throws IllegalArgumentException if there is no such mock
   */
  public synchronized URI url(String vendor) {
    URI url = urls.get(vendor);
    if (url != null) return url;
    throw new IllegalArgumentException("expected one of " + urls.keySet() + ", found " + vendor);
  }

  /**
   * Serves one more contract, as a mock.
   *
   * @param name a name that is not in use
   * @param bundle the contract
   * @return where it listens
   * @throws UnservableContractException if Prism cannot make sense of the contract
   * @throws IllegalStateException if the name is taken, or if the mocks do not answer
   */
  public URI load(String name, JsonNode bundle) {
    return load(name, JSON.createObjectNode().set("bundle", bundle));
  }

  /**
   * Serves one more contract, as a proxy that judges requests and the responses to them.
   *
   * @param name a name that is not in use
   * @param bundle the contract
   * @param upstream where requests go
   * @return where it listens
   * @throws UnservableContractException if Prism cannot make sense of the contract
   * @throws IllegalStateException if the name is taken, or if the mocks do not answer
   */
  public URI loadProxy(String name, JsonNode bundle, URI upstream) {
    ObjectNode load = JSON.createObjectNode().put("upstream", upstream.toString());
    return load(name, load.set("bundle", bundle));
  }

  /**
   * Serves the receiver of one more contract's webhooks; webhook {@code x} is the path {@code /x}.
   *
   * @param name a name that is not in use
   * @param bundle the contract
   * @return where it listens
   * @throws UnservableContractException if Prism cannot make sense of the contract
   * @throws IllegalStateException if the name is taken, or if the mocks do not answer
   */
  public URI loadReceiver(String name, JsonNode bundle) {
    ObjectNode load = JSON.createObjectNode().put("webhooks", true);
    return load(name, load.set("bundle", bundle));
  }

  /**
   * Stops one mock.
   *
   * @param name the name of a mock
   * @throws IllegalStateException if there is no such mock, or if the mocks do not answer
   */
  public synchronized void unload(String name) {
    exchange(JSON.createObjectNode().put("close", name));
    urls.remove(name);
  }

  /** Ends the process and all mocks with it. */
  @Override
  public void close() {
    process.close();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  private synchronized URI load(String name, ObjectNode load) {
    JsonNode answer = exchange(JSON.createObjectNode().set("load", load.put("name", name)));
    URI url = URI.create(answer.path("url").asText());
    urls.put(name, url);
    return url;
  }

  private JsonNode exchange(ObjectNode command) {
    int id = ++commands;
    process.writeLine(command.put("id", id).toString());
    JsonNode response = parse(process.readLine());
    if (response.path("id").asInt() != id) {
      // what follows would be taken for the response to another command
      process.close();
      throw new IllegalStateException(
          "expected the mocks to answer command " + id + ", found " + response.path("id"));
    }
    if (response.has("unservable")) {
      throw new UnservableContractException(response.get("unservable").asText());
    }
    if (response.has("error")) throw new IllegalStateException(response.get("error").asText());
    return response;
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("expected a line of JSON from the mocks, found " + line, e);
    }
  }
}
