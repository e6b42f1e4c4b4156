package io.clientela.runtime.transport;

/** Builds bare transports, as a vendor's builder would for its client. */
final class TestBuilder extends ClientBuilder<Transport, TestBuilder> {
  static final Secret TOKEN = Secret.of("access token", "t0ken");

  Transport build(Vendor vendor, Authentication authentication) {
    return transport(vendor, authentication);
  }

  /** A vendor with a header token, as Bsale has. */
  @Override
  public Transport build() {
    return build(
        Vendor.of("bsale", "https://api.bsale.test").errorText("error"),
        Authentication.header("access_token", TOKEN));
  }
}
