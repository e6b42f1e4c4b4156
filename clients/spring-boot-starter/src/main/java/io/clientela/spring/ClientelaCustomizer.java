package io.clientela.spring;

import io.clientela.runtime.transport.ClientBuilder;

/**
 * A bean that sets on a client's builder what has no property: a proxy, a trust store, a shared
 * rate limit. Each client is shown to all of them, after its properties were set.
 */
@FunctionalInterface
public interface ClientelaCustomizer {
  /**
   * Sets something.
   *
   * @param vendor the vendor's key, {@code bsale}
   * @param builder the builder of its client
   */
  void customize(String vendor, ClientBuilder<?, ?> builder);
}
