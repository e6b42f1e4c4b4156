package io.clientela.spring;

import io.clientela.tomticket.TomTicketClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of TomTicket, if it is there and has a credential. */
@AutoConfiguration(after = ClientelaAutoConfiguration.class)
@ConditionalOnClass(TomTicketClient.class)
@ConditionalOnProperty("clientela.tomticket.token")
@EnableConfigurationProperties(TomTicketProperties.class)
class TomTicketAutoConfiguration {
  TomTicketAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  TomTicketClient tomTicketClient(TomTicketProperties properties, Clients clients) {
    TomTicketClient.Builder builder =
        TomTicketClient.builder().token(Objects.requireNonNull(properties.getToken()));
    return clients.build("tomticket", builder, properties);
  }
}
