package io.clientela.sperant;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.runtime.transport.Vendor;
import io.clientela.sperant.api.ClientsApi;
import io.clientela.sperant.model.ClientResponse;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sperant's clients.
 *
 * <p>Immutable and safe for use by many threads. {@link #close()} releases what the builder made;
 * an HTTP client that was handed in stays open.
 */
@NullMarked
public final class SperantClient implements AutoCloseable {
  private static final Vendor VENDOR =
      Vendor.of("sperant", "https://api.sperant.com/v3")
          .requestsPerSecond(15)
          .errorText("error")
          .refusal(SperantClient::isRefusal);

  private final Transport transport;
  private final ClientsApi clients;

  private SperantClient(Transport transport) {
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

  /**
   * A response of status 200 that holds an error in the place of a client is no success; its form
   * is that of JSON:API, which calls them errors.
   */
  private static boolean isRefusal(Object response) {
    if (!(response instanceof ClientResponse client) || client.data() != null) return false;
    JsonElement error = client.additionalProperties().get("error");
    JsonElement errors = client.additionalProperties().get("errors");
    return (error != null && !error.isJsonNull()) || holdsSome(errors);
  }

  private static boolean holdsSome(@Nullable JsonElement errors) {
    return (errors instanceof JsonArray list && list.size() > 0)
        || (errors instanceof JsonObject named && named.size() > 0);
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Collects the settings of a {@link SperantClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret token;

    private Builder() {}

    /**
     * The token as it was handed out, sent bare as the header {@code Authorization}.
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
    public SperantClient build() {
      Secret secret = Objects.requireNonNull(token, "token");
      return new SperantClient(transport(VENDOR, Authentication.header("Authorization", secret)));
    }
  }
}
