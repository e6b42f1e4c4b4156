package io.clientela.spring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Actuator's health endpoint of the vendors; in Spring Boot 4 its types are others. */
@AutoConfiguration
@ConditionalOnProperty(name = "management.health.clientela.enabled", matchIfMissing = true)
class ClientelaHealthAutoConfiguration {
  ClientelaHealthAutoConfiguration() {}

  @Bean
  Checks clientelaChecks(
      ObjectProvider<Check> checks, @Value("${clientela.health.call:false}") boolean call) {
    return new Checks(checks.orderedStream().toList(), call);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(org.springframework.boot.actuate.health.HealthIndicator.class)
  static class Boot3 {
    @Bean
    org.springframework.boot.actuate.health.HealthIndicator clientelaHealthIndicator(
        Checks checks) {
      return () -> {
        Checks.Result result = checks.run();
        return org.springframework.boot.actuate.health.Health.status(result.state().name())
            .withDetails(result.details())
            .build();
      };
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(org.springframework.boot.health.contributor.HealthIndicator.class)
  static class Boot4 {
    @Bean
    org.springframework.boot.health.contributor.HealthIndicator clientelaHealthIndicator(
        Checks checks) {
      return () -> {
        Checks.Result result = checks.run();
        return org.springframework.boot.health.contributor.Health.status(result.state().name())
            .withDetails(result.details())
            .build();
      };
    }
  }
}
