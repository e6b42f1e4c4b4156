package io.clientela.specs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contracts of all vendors, each bundled into one OpenAPI 3.1 document. */
public final class Contracts {
  /** The keys of all vendors, in alphabetical order: those whose contracts were bundled. */
  public static final List<String> VENDORS = vendors();

  private Contracts() {}

  /**
   * The text of a vendor's contract.
   *
   * @param vendor one of {@link #VENDORS}
   * @return the bundle, YAML
   * @throws IllegalArgumentException if there is no such vendor
   * @throws IllegalStateException if the bundles have not been built
   */
  public static String bundle(String vendor) {
    try (InputStream stream = open(vendor)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the contract of " + vendor, e);
    }
  }

  /**
   * Opens a vendor's contract; the caller closes the stream.
   *
   * @param vendor one of {@link #VENDORS}
   * @return the bundle, YAML in UTF-8
   * @throws IllegalArgumentException if there is no such vendor
   * @throws IllegalStateException if the bundles have not been built
   */
  public static InputStream open(String vendor) {
    if (!VENDORS.contains(vendor)) {
      throw new IllegalArgumentException("expected one of " + VENDORS + ", found " + vendor);
    }
    return resource(vendor + ".yaml");
  }

  private static List<String> vendors() {
    try (InputStream stream = resource("vendors.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of vendors", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream stream = Contracts.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "expected " + name + " beside this class, found none: build specs");
    }
    return stream;
  }
}
