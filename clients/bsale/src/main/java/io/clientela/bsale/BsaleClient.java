package io.clientela.bsale;

import io.clientela.bsale.api.AddressesApi;
import io.clientela.bsale.api.AttributesApi;
import io.clientela.bsale.api.ClientsApi;
import io.clientela.bsale.api.ContactsApi;
import io.clientela.bsale.api.DocumentsApi;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.runtime.transport.Vendor;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Bsale's customers: clients, their contacts, addresses, attributes, purchases and debts.
 *
 * <p>Immutable and safe for use by many threads. {@link #close()} releases what the builder made;
 * an HTTP client that was handed in stays open.
 */
@NullMarked
public final class BsaleClient implements AutoCloseable {
  private static final Vendor VENDOR =
      Vendor.of("bsale", "https://api.bsale.io/v1").requestsPerSecond(8).errorText("error");

  private final Transport transport;
  private final ClientsApi clients;
  private final ContactsApi contacts;
  private final AddressesApi addresses;
  private final AttributesApi attributes;
  private final DocumentsApi documents;

  private BsaleClient(Transport transport) {
    this.transport = transport;
    this.clients = new ClientsApi(transport);
    this.contacts = new ContactsApi(transport);
    this.addresses = new AddressesApi(transport);
    this.attributes = new AttributesApi(transport);
    this.documents = new DocumentsApi(transport);
  }

  /** Begins a client; only the credential has no default. */
  public static Builder builder() {
    return new Builder();
  }

  /** The operations on clients. */
  public ClientsApi clients() {
    return clients;
  }

  /** The operations on contacts. */
  public ContactsApi contacts() {
    return contacts;
  }

  /** The operations on addresses. */
  public AddressesApi addresses() {
    return addresses;
  }

  /** The operations on attributes. */
  public AttributesApi attributes() {
    return attributes;
  }

  /** The operations on documents. */
  public DocumentsApi documents() {
    return documents;
  }

  @Override
  public void close() {
    transport.close();
  }

  /** Collects the settings of a {@link BsaleClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret accessToken;

    private Builder() {}

    /**
     * The company's token, sent as the header {@code access_token}.
     *
     * @throws IllegalArgumentException if it is blank or holds what cannot be sent; the message
     *     does not repeat it
     */
    public Builder accessToken(String accessToken) {
      this.accessToken = Secret.of("access token", accessToken);
      return this;
    }

    /**
     * The client.
     *
     * @throws NullPointerException if the access token is missing
     */
    public BsaleClient build() {
      Secret secret = Objects.requireNonNull(accessToken, "accessToken");
      return new BsaleClient(transport(VENDOR, Authentication.header("access_token", secret)));
    }
  }
}
