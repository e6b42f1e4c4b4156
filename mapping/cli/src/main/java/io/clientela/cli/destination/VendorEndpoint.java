package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a vendor is and who we are to it.
 *
 * @param url the URL, absent for that of the contract
 * @param token the credential
 * @param isMock whether a mock stands in for the vendor
 */
public record VendorEndpoint(Optional<String> url, String token, boolean isMock) {
  /** The place of each mock. */
  public static final String MOCK = "mock";

  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int ACCOUNT_BYTES = 4;

  /**
   * What the settings say of a vendor.
   *
   * @throws SettingsException if there is no token
   */
  public static VendorEndpoint of(MappedVendor vendor, VendorSettings settings) {
    return new VendorEndpoint(settings.url(vendor), settings.token(vendor), false);
  }

  /**
   * The place, for a journal: {@code mock}, {@code vendor} for the contract's URL, or the origin of
   * another URL, which leaves out what may be secret in it.
   *
   * @throws SettingsException if the URL is none
   */
  public String target() {
    return isMock ? MOCK : target(url);
  }

  /** The same of a vendor that is no mock, by its URL, if that is not the contract's. */
  public static String target(Optional<String> url) {
    return url.map(VendorEndpoint::origin).orElse("vendor");
  }

  /**
   * What tells the account from others, for a journal, without telling the credential: 32 bits of a
   * digest of it. Empty of a mock.
   */
  public Optional<String> account() {
    if (isMock) return Optional.empty();
    try {
      byte[] text = ("clientela account " + token).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return Optional.of(HexFormat.of().formatHex(digest, 0, ACCOUNT_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String origin(String url) {
    URI uri = uri(url);
    if (uri.getScheme() == null || uri.getHost() == null) throw noUrl();
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    boolean usual = uri.getPort() == (scheme.equals("https") ? HTTPS : HTTP);
    String port = uri.getPort() < 0 || usual ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
  }

  private static URI uri(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw noUrl(); // the cause would repeat the URL
    }
  }

  private static SettingsException noUrl() {
    return new SettingsException(
        Texts.of("expected a URL such as https://api.example.com as a vendor's."));
  }

  /** Does not show the token. */
  @Override
  public String toString() {
    return "Access[url=" + url + ", token=***, isMock=" + isMock + "]";
  }
}
