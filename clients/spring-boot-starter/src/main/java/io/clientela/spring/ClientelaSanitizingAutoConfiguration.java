package io.clientela.spring;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Hides our secrets in Actuator's endpoints where an application lets these show values. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
class ClientelaSanitizingAutoConfiguration {
  private static final List<String> SECRETS =
      List.of("accesstoken", "apikey", "token", "webhookpath", "webhooksecret");

  ClientelaSanitizingAutoConfiguration() {}

  @Bean
  SanitizingFunction clientelaSanitizing() {
    return data -> isSecret(data.getKey()) ? data.withSanitizedValue() : data;
  }

  /** By any of the spellings that Spring binds: {@code CLIENTELA_KOIBOX_APIKEY}, too. */
  static boolean isSecret(String key) {
    String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return plain.startsWith("clientela") && SECRETS.stream().anyMatch(plain::endsWith);
  }
}
