package io.clientela.spring;

import io.clientela.bsale.BsaleClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of Bsale, if it is there and has a credential. */
@AutoConfiguration(after = ClientelaAutoConfiguration.class)
@ConditionalOnClass(BsaleClient.class)
@ConditionalOnProperty("clientela.bsale.access-token")
@EnableConfigurationProperties(BsaleProperties.class)
class BsaleAutoConfiguration {
  BsaleAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  BsaleClient bsaleClient(BsaleProperties properties, Clients clients) {
    BsaleClient.Builder builder =
        BsaleClient.builder().accessToken(Objects.requireNonNull(properties.getAccessToken()));
    return clients.build("bsale", builder, properties);
  }

  @Bean
  Check bsaleCheck(BsaleClient client) {
    return new Check("bsale", () -> client.clients().with(Check.ONCE).listClients().page());
  }
}
