package io.clientela.tomticket;

import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.runtime.transport.Vendor;
import io.clientela.tomticket.api.ClientsApi;
import io.clientela.tomticket.model.UpdateResult;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * TomTicket's customers, through the API whose credential is a part of the path.
 *
 * <p>Immutable and safe for use by many threads. {@link #close()} releases what the builder made;
 * an HTTP client that was handed in stays open.
 */
@NullMarked
public final class TomTicketClient implements AutoCloseable {
  private static final Vendor VENDOR =
      Vendor.of("tomticket", "https://api.tomticket.com")
          .requestsPerSecond(3)
          .errorText("mensagem", "message")
          .successProperty("erro")
          .refusal(TomTicketClient::isRefusal);

  private final Transport transport;
  private final ClientsApi clients;

  private TomTicketClient(Transport transport) {
    this.transport = transport;
    this.clients = new ClientsApi(transport);
  }

  /** Begins a client; only the credential has no default. */
  public static Builder builder() {
    return new Builder();
  }

  /** The operations on clients. */
  public ClientsApi clients() {
    return clients;
  }

  /** A status of 200 is no success by itself: only {@code erro} false is. */
  private static boolean isRefusal(Object response) {
    return response instanceof UpdateResult result && !Boolean.FALSE.equals(result.erro());
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Collects the settings of a {@link TomTicketClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret token;

    private Builder() {}

    /**
     * The account's token, sent as a segment of the path.
     *
     * @throws IllegalArgumentException if it is blank or holds what cannot be sent; the message
     *     does not repeat it
     */
    public Builder token(String token) {
      this.token = Secret.of("token", token);
      return this;
    }

    /**
     * The client.
     *
     * @throws NullPointerException if the token is missing
     */
    public TomTicketClient build() {
      Secret secret = Objects.requireNonNull(token, "token");
      return new TomTicketClient(transport(VENDOR, Authentication.path(secret)));
    }
  }
}
