package io.clientela.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The address of a server, as a command is given it. */
final class ServerAddress {
  private ServerAddress() {}

  /**
   * Reads an address, which is in the report, so that it must hold no secrets.
   *
   * @throws UsageException if it is none, or holds more than host and path
   */
  static URI of(String text) {
    try {
      URI url = new URI(text);
      boolean http = List.of("http", "https").contains(String.valueOf(url.getScheme()));
      if (!http || url.getHost() == null) {
        throw new UsageException("--url: expected an address that begins with http or https");
      }
      boolean more = url.getRawQuery() != null || url.getRawFragment() != null;
      if (more || url.getRawUserInfo() != null) {
        throw new UsageException(
            "--url: expected host and path alone; the token is not part of it");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new UsageException("--url: expected an address, found another text");
    }
  }
}
