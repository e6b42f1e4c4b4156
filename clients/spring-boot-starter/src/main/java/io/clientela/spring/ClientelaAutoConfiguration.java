package io.clientela.spring;

import io.clientela.micrometer.CallObservationListener;
import io.clientela.runtime.CallListener;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What all clients share: their observation, and the beans that set them up. */
@AutoConfiguration
class ClientelaAutoConfiguration {
  ClientelaAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  CallObservationListener clientelaObservation(ObjectProvider<ObservationRegistry> registry) {
    return new CallObservationListener(registry.getIfAvailable(() -> ObservationRegistry.NOOP));
  }

  @Bean
  Clients clientelaClients(
      ObjectProvider<CallListener> listeners, ObjectProvider<ClientelaCustomizer> customizers) {
    return new Clients(listeners.orderedStream().toList(), customizers.orderedStream().toList());
  }
}
