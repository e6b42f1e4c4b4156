package io.clientela.lotinfo;

import io.clientela.lotinfo.api.ClientsApi;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.runtime.transport.Vendor;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Lotinfo's clients, which are added in batches.
 *
 * <p>Immutable and safe for use by many threads. {@link #close()} releases what the builder made;
 * an HTTP client that was handed in stays open.
 */
@NullMarked
public final class LotinfoClient implements AutoCloseable {
  private static final Vendor VENDOR =
      Vendor.of("lotinfo", "https://api.lotinfo.ru/v1").successProperty("result");

  private final Transport transport;
  private final ClientsApi clients;

  private LotinfoClient(Transport transport) {
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

  @Override
  public void close() {
    transport.close();
  }

  /** Collects the settings of a {@link LotinfoClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret token;

    private Builder() {}

    /**
     * The token, sent as the query parameter {@code token}.
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
    public LotinfoClient build() {
      Secret secret = Objects.requireNonNull(token, "token");
      return new LotinfoClient(transport(VENDOR, Authentication.query("token", secret)));
    }
  }
}
