package io.clientela.spring;

import io.clientela.runtime.CallListener;
import io.clientela.runtime.transport.ClientBuilder;
import java.util.List;

/** Builds clients of properties, with all listeners and customizers. */
record Clients(List<CallListener> listeners, List<ClientelaCustomizer> customizers) {
  <C extends AutoCloseable, B extends ClientBuilder<C, B>> C build(
      String vendor, B builder, ClientProperties properties) {
    properties.applyTo(builder);
    listeners.forEach(builder::listener);
    customizers.forEach(it -> it.customize(vendor, builder));
    return builder.build();
  }
}
