package io.clientela.cli.columns;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mappings of files that other programs export, which are built in. */
public final class Presets {
  /** Their names. */
  public static final List<String> NAMES =
      List.of(
          "amocrm",
          "bitrix24",
          "bsale",
          "google",
          "hubspot",
          "mailchimp",
          "odoo",
          "outlook",
          "shopify",
          "woocommerce",
          "zoho");

  private Presets() {}

  /** The mapping of that name; empty if none is called so. */
  public static Optional<ColumnMapping> named(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  /** The YAML of a mapping that is built in. */
  public static String yaml(String name) {
    try (InputStream in = Presets.class.getResourceAsStream(name + ".yaml")) {
      return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ColumnMapping read(String name) {
    List<String> problems = new ArrayList<>();
    ColumnMapping mapping = ColumnMapping.parse(yaml(name), problems);
    if (problems.isEmpty()) return mapping;
    throw new IllegalStateException(name + ".yaml: " + String.join("; ", problems));
  }
}
