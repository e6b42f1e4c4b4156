package io.clientela.cli.webhook;

import com.sun.net.httpserver.Headers;
import io.clientela.cli.language.Texts;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.runtime.webhook.SignedWebhookReceiver;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.clientela.tomticketv2.model.CustomerEvent;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Keeps what TomTicket tells of customers, once its signature is right. TomTicket sends nothing
 * twice, so that two events that are the same are two changes.
 */
final class TomTicketIntake implements Intake {
  private static final int UNAUTHORISED = 401;

  private final SignedWebhookReceiver<CustomerEvent> deliveries;
  private final EventFile events;
  private final ReceiverListener listener;

  TomTicketIntake(WebhookSecret secret, EventFile events, ReceiverListener listener) {
    this.deliveries = TomTicketV2Client.customerChanged(secret.value());
    this.events = events;
    this.listener = listener;
  }

  @Override
  public void take(byte[] body, String contentType, Headers headers) throws Refusal {
    CustomerEvent event = decoded(body, contentType, signature(headers));
    boolean ofCustomer = EventFile.isOfCustomer(event);
    if (ofCustomer) events.add(event);
    listener.told(
        ofCustomer
            ? Texts.of("Customer %s: %s, kept", event.id(), event.action())
            : Texts.of("An event that is not about a customer: passed over"));
  }

  private String signature(Headers headers) throws Refusal {
    List<String> signatures = headers.getOrDefault(deliveries.header(), List.of());
    if (signatures.size() == 1) return signatures.get(0);
    throw new Refusal(UNAUTHORISED, Texts.of("expected one %s", deliveries.header()));
  }

  private CustomerEvent decoded(byte[] body, String contentType, String signature) throws Refusal {
    try {
      return deliveries
          .receive(new ByteArrayInputStream(body), contentType, signature)
          .orElseThrow();
    } catch (UnauthorisedException e) {
      throw new Refusal(UNAUTHORISED, Texts.of("expected TomTicket's signature, found another"));
    } catch (DecodingException e) {
      throw Refusal.of(e, Texts.of("an event of TomTicket"));
    }
  }

  @Override
  public void close() {
    events.close();
  }
}
