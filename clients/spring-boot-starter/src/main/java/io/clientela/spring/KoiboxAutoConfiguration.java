package io.clientela.spring;

import io.clientela.koibox.KoiboxClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of Koibox, if it is there and has a credential. */
@AutoConfiguration(after = ClientelaAutoConfiguration.class)
@ConditionalOnClass(KoiboxClient.class)
@ConditionalOnProperty("clientela.koibox.api-key")
@EnableConfigurationProperties(KoiboxProperties.class)
class KoiboxAutoConfiguration {
  KoiboxAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  KoiboxClient koiboxClient(KoiboxProperties properties, Clients clients) {
    KoiboxClient.Builder builder =
        KoiboxClient.builder().apiKey(Objects.requireNonNull(properties.getApiKey()));
    return clients.build("koibox", builder, properties);
  }

  @Bean
  Check koiboxCheck(KoiboxClient client) {
    return new Check("koibox", () -> client.customers().with(Check.ONCE).listCustomers().page());
  }
}
