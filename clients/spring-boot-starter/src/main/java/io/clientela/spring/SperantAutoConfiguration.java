package io.clientela.spring;

import io.clientela.sperant.SperantClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of Sperant, if it is there and has a credential. */
@AutoConfiguration(after = ClientelaAutoConfiguration.class)
@ConditionalOnClass(SperantClient.class)
@ConditionalOnProperty("clientela.sperant.token")
@EnableConfigurationProperties(SperantProperties.class)
class SperantAutoConfiguration {
  SperantAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  SperantClient sperantClient(SperantProperties properties, Clients clients) {
    SperantClient.Builder builder =
        SperantClient.builder().token(Objects.requireNonNull(properties.getToken()));
    return clients.build("sperant", builder, properties);
  }

  @Bean
  Check sperantCheck(SperantClient client) {
    return new Check("sperant", () -> client.clients().with(Check.ONCE).listClients().page());
  }
}
