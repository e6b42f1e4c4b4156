package io.clientela.koibox;

import io.clientela.koibox.api.CustomersApi;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.runtime.transport.Vendor;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Koibox's customers. What Koibox sends by itself is read with {@link CustomerEvents}.
 *
 * <p>Immutable and safe for use by many threads. {@link #close()} releases what the builder made;
 * an HTTP client that was handed in stays open.
 */
@NullMarked
public final class KoiboxClient implements AutoCloseable {
  private static final Vendor VENDOR = Vendor.of("koibox", "https://api.koibox.cloud/api");

  private final Transport transport;
  private final CustomersApi customers;

  private KoiboxClient(Transport transport) {
    this.transport = transport;
    this.customers = new CustomersApi(transport);
  }

  /** Begins a client; only the credential has no default. */
  public static Builder builder() {
    return new Builder();
  }

  /** The operations on customers. */
  public CustomersApi customers() {
    return customers;
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Collects the settings of a {@link KoiboxClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret apiKey;

    private Builder() {}

    /**
     * The centre's key, sent as the header {@code X-Koibox-Key}.
     *
     * @throws IllegalArgumentException if it is blank or holds what cannot be sent; the message
     *     does not repeat it
     */
    public Builder apiKey(String apiKey) {
      this.apiKey = Secret.of("API key", apiKey);
      return this;
    }

    /**
     * The client.
     *
     * @throws NullPointerException if the API key is missing
     */
    public KoiboxClient build() {
      Secret secret = Objects.requireNonNull(apiKey, "apiKey");
      return new KoiboxClient(transport(VENDOR, Authentication.header("X-Koibox-Key", secret)));
    }
  }
}
