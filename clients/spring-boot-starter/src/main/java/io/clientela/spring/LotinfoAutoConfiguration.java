package io.clientela.spring;

import io.clientela.lotinfo.LotinfoClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of Lotinfo, if it is there and has a credential. */
@AutoConfiguration(after = ClientelaAutoConfiguration.class)
@ConditionalOnClass(LotinfoClient.class)
@ConditionalOnProperty("clientela.lotinfo.token")
@EnableConfigurationProperties(LotinfoProperties.class)
class LotinfoAutoConfiguration {
  LotinfoAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  LotinfoClient lotinfoClient(LotinfoProperties properties, Clients clients) {
    LotinfoClient.Builder builder =
        LotinfoClient.builder().token(Objects.requireNonNull(properties.getToken()));
    return clients.build("lotinfo", builder, properties);
  }
}
