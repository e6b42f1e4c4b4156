package io.clientela.spring;

import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.model.Customer;
import io.clientela.runtime.transport.WebhookReceiver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Receives the webhook of Koibox if it has a path, and asks for a handler then. */
@AutoConfiguration
@ConditionalOnClass({KoiboxClient.class, RouterFunction.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("clientela.koibox.webhook.path")
@EnableConfigurationProperties(KoiboxProperties.class)
class KoiboxWebhookAutoConfiguration {
  KoiboxWebhookAutoConfiguration() {}

  @Bean
  RouterFunction<ServerResponse> koiboxWebhook(
      KoiboxProperties properties, WebhookHandler<Customer> handler) {
    WebhookReceiver<Customer> receiver = KoiboxClient.customerCreated();
    return new WebhookEndpoint<>(
            (body, type, headers) -> receiver.receive(body, type), receiver::forget, handler)
        .at(properties.getWebhook().requiredPath());
  }
}
