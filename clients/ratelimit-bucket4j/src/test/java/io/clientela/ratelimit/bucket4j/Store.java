package io.clientela.ratelimit.bucket4j;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A store by its address: {@code file:FOLDER} or {@code redis:PORT}. */
final class Store implements AutoCloseable {
  private final ProxyManager<String> manager;
  private final Runnable resource;

  private Store(ProxyManager<String> manager, Runnable resource) {
    this.manager = manager;
    this.resource = resource;
  }

  static Store at(String address) {
    String place = address.substring(address.indexOf(':') + 1);
    if (address.startsWith("file:")) return new Store(new FileStore(Path.of(place)), () -> {});
    RedisURI uri =
        RedisURI.builder()
            .withHost("127.0.0.1")
            .withPort(Integer.parseInt(place))
            .withTimeout(Duration.ofSeconds(1))
            .build();
    RedisClient client = RedisClient.create(uri);
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .build());
    ProxyManager<byte[]> redis = Bucket4jLettuce.casBasedBuilder(client).build();
    return new Store(redis.withMapper(key -> key.getBytes(StandardCharsets.UTF_8)), client::close);
  }

  ProxyManager<String> manager() {
    return manager;
  }

  @Override
  public void close() {
    resource.run();
  }
}
