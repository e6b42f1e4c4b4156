package io.clientela.spring;

import io.clientela.tomticketv2.TomTicketV2Client;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of TomTicket 2.0, if it is there and has a credential. */
@AutoConfiguration(after = ClientelaAutoConfiguration.class)
@ConditionalOnClass(TomTicketV2Client.class)
@ConditionalOnProperty("clientela.tomticket-v2.token")
@EnableConfigurationProperties(TomTicketV2Properties.class)
class TomTicketV2AutoConfiguration {
  TomTicketV2AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  TomTicketV2Client tomTicketV2Client(TomTicketV2Properties properties, Clients clients) {
    TomTicketV2Client.Builder builder =
        TomTicketV2Client.builder().token(Objects.requireNonNull(properties.getToken()));
    return clients.build("tomticket-v2", builder, properties);
  }

  @Bean
  Check tomTicketV2Check(TomTicketV2Client client) {
    return new Check(
        "tomticket-v2", () -> client.customers().with(Check.ONCE).listCustomers().page());
  }
}
