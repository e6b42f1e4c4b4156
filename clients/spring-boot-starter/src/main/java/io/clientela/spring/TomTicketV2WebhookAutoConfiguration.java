package io.clientela.spring;

import io.clientela.runtime.webhook.SignedWebhookReceiver;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.clientela.tomticketv2.model.CustomerEvent;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Receives the webhook of TomTicket 2.0 if it has a path, and asks for a handler then. */
@AutoConfiguration
@ConditionalOnClass({TomTicketV2Client.class, RouterFunction.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("clientela.tomticket-v2.webhook.path")
@EnableConfigurationProperties(TomTicketV2Properties.class)
class TomTicketV2WebhookAutoConfiguration {
  TomTicketV2WebhookAutoConfiguration() {}

  @Bean
  RouterFunction<ServerResponse> tomTicketV2Webhook(
      TomTicketV2Properties properties, WebhookHandler<CustomerEvent> handler) {
    SignedWebhookReceiver<CustomerEvent> receiver =
        TomTicketV2Client.customerChanged(properties.getWebhook().requiredSecret());
    return new WebhookEndpoint<>(
            (body, type, headers) ->
                receiver.receive(body, type, headers.firstHeader(receiver.header())),
            receiver::forget,
            handler)
        .at(properties.getWebhook().requiredPath());
  }
}
