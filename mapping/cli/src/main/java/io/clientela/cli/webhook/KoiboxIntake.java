package io.clientela.cli.webhook;

import com.sun.net.httpserver.Headers;
import io.clientela.cli.language.Texts;
import io.clientela.koibox.model.Customer;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.transport.WebhookReceiver;
import java.io.ByteArrayInputStream;

/** Keeps new customers of Koibox, each once. */
final class KoiboxIntake implements Intake {
  /** The inbox knows what came before, also before this start. */
  private final WebhookReceiver<Customer> deliveries =
      WebhookReceiver.of("customerCreated", Customer.ADAPTER, customer -> null, 1);

  private final CustomerInbox inbox;
  private final ReceiverListener listener;

  KoiboxIntake(CustomerInbox inbox, ReceiverListener listener) {
    this.inbox = inbox;
    this.listener = listener;
  }

  @Override
  public void take(byte[] body, String contentType, Headers headers) throws Refusal {
    Mapped<io.clientela.mapping.customer.Customer> customer =
        KoiboxMapper.toCustomer(decoded(body, contentType));
    listener.received(customer, inbox.add(customer.value()));
  }

  private Customer decoded(byte[] body, String contentType) throws Refusal {
    try {
      return deliveries.receive(new ByteArrayInputStream(body), contentType).orElseThrow();
    } catch (DecodingException e) {
      throw Refusal.of(e, Texts.of("a customer of Koibox"));
    }
  }

  @Override
  public void close() {
    inbox.close();
  }
}
