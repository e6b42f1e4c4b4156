package io.clientela.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Spring Boot 4's own indicator. */
class HealthOnBoot4Test {
  @Test
  void itSaysWhatTheChecksFound() {
    new ApplicationContextRunner()
        .withConfiguration(Contexts.ours())
        .withPropertyValues("clientela.bsale.access-token=invented")
        .run(
            context -> {
              var health = context.getBean(HealthIndicator.class).health();
              assertThat(health.getStatus()).isEqualTo(Status.UNKNOWN);
              assertThat(health.getDetails()).containsEntry("bsale", "not called");
            });
  }
}
