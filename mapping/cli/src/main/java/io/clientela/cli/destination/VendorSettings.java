package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import io.clientela.cli.webhook.WebhookPath;
import io.clientela.cli.webhook.WebhookSecret;
import io.clientela.mapping.MappedVendor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings that tell where the vendors are and who we are to them: {@code CLIENTELA_BSALE_URL},
 * {@code CLIENTELA_BSALE_TOKEN} and so on, from the environment or from a file. Shows none of them.
 */
public final class VendorSettings {
  private static final String LOTINFO_USER_ID = "CLIENTELA_LOTINFO_USER_ID";
  private static final String LOTINFO_SMS_CODE = "CLIENTELA_LOTINFO_SMS_CODE";
  private static final String KOIBOX_WEBHOOK_PATH = "CLIENTELA_KOIBOX_WEBHOOK_PATH";

  private static final String TOMTICKET_WEBHOOK_PATH = "CLIENTELA_TOMTICKET_V2_WEBHOOK_PATH";
  private static final String TOMTICKET_WEBHOOK_SECRET = "CLIENTELA_TOMTICKET_V2_WEBHOOK_SECRET";
  private static final Set<String> OTHERS =
      Set.of(
          LOTINFO_USER_ID,
          LOTINFO_SMS_CODE,
          KOIBOX_WEBHOOK_PATH,
          TOMTICKET_WEBHOOK_PATH,
          TOMTICKET_WEBHOOK_SECRET);

  private static final String SPERANT = "CLIENTELA_SPERANT_";
  private static final List<String> SPERANT_CHOICES =
      List.of("INPUT_CHANNEL", "SOURCE", "INTEREST_TYPE", "PROJECT");

  private final Map<String, String> values;
  private final String source;

  private VendorSettings(Map<String, String> values, String source) {
    this.values = values;
    this.source = source;
  }

  /** Settings from a map of names to values, without the blanks around them. */
  public static VendorSettings of(Map<String, String> values, String source) {
    Map<String, String> stripped = new HashMap<>();
    values.forEach((name, value) -> stripped.put(name, value.strip()));
    return exactly(stripped, source);
  }

  /** Settings from a map of names to values, whose tokens are kept as they are. */
  static VendorSettings exactly(Map<String, String> values, String source) {
    return new VendorSettings(Map.copyOf(values), source);
  }

  /** Whether a name is that of a setting. */
  static boolean isKnown(String name) {
    if (OTHERS.contains(name)) return true;
    if (SPERANT_CHOICES.stream().anyMatch(it -> name.equals(SPERANT + it))) return true;
    return Arrays.stream(MappedVendor.values())
        .anyMatch(it -> name.equals(name(it, "URL")) || name.equals(name(it, "TOKEN")));
  }

  /** The URL that a vendor is called at instead of the contract's. */
  public Optional<String> url(MappedVendor vendor) {
    return value(name(vendor, "URL")).map(String::strip);
  }

  /**
   * The credential for a vendor.
   *
   * @throws SettingsException if there is none
   */
  public String token(MappedVendor vendor) {
    String name = name(vendor, "TOKEN");
    return value(name)
        .orElseThrow(
            () ->
                new SettingsException(
                    Texts.of("%s needs a token: set %s in %s.", vendor.title(), name, source)));
  }

  /**
   * The id of the Lotinfo user to whom clients that are added belong.
   *
   * @throws SettingsException if it is no positive integer
   */
  public Optional<Long> lotinfoUserId() {
    return value(LOTINFO_USER_ID).map(it -> number(LOTINFO_USER_ID, it));
  }

  /**
   * The code that Lotinfo sent to the director of the agency, which permits to read its clients.
   *
   * @throws SettingsException if it is no positive integer
   */
  public Optional<Long> lotinfoSmsCode() {
    return value(LOTINFO_SMS_CODE).map(VendorSettings::smsCode);
  }

  /**
   * The same as somebody typed it.
   *
   * @throws SettingsException if it is no positive integer
   */
  public static Long smsCode(String text) {
    return number(LOTINFO_SMS_CODE, text);
  }

  /** What is told of new clients at Sperant, by ids or names of the account's catalogues. */
  public SperantChoice sperant() {
    List<Optional<String>> given =
        SPERANT_CHOICES.stream().map(it -> value(SPERANT + it).map(String::strip)).toList();
    return new SperantChoice(given.get(0), given.get(1), given.get(2), given.get(3));
  }

  /**
   * The path that Koibox posts to.
   *
   * @throws SettingsException if there is none, or none that a request could have
   */
  public WebhookPath webhookPath() {
    String path =
        value(KOIBOX_WEBHOOK_PATH)
            .map(String::strip)
            .orElseThrow(
                () ->
                    new SettingsException(
                        Texts.of(
                            "Koibox's webhook needs a path that cannot be guessed: set %s in %s,"
                                + " such as to / and 32 random letters and digits.",
                            KOIBOX_WEBHOOK_PATH, source)));
    return webhookPath(KOIBOX_WEBHOOK_PATH, path);
  }

  /**
   * The path that TomTicket posts to, which need not be a secret.
   *
   * @throws SettingsException if no request could have it
   */
  public WebhookPath tomTicketWebhookPath() {
    return webhookPath(
        TOMTICKET_WEBHOOK_PATH,
        value(TOMTICKET_WEBHOOK_PATH).map(String::strip).orElse("/tomticket-v2"));
  }

  /**
   * The secret by which TomTicket signs what it posts.
   *
   * @throws SettingsException if there is none
   */
  public WebhookSecret tomTicketWebhookSecret() {
    String secret =
        value(TOMTICKET_WEBHOOK_SECRET)
            .orElseThrow(
                () ->
                    new SettingsException(
                        Texts.of(
                            "TomTicket signs its webhook by a secret, without which nothing is"
                                + " taken: set %s in %s.",
                            TOMTICKET_WEBHOOK_SECRET, source)));
    try {
      return new WebhookSecret(secret);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(TOMTICKET_WEBHOOK_SECRET + ": " + e.getMessage() + ".");
    }
  }

  private static WebhookPath webhookPath(String name, String path) {
    return WebhookPath.of(path)
        .orElseThrow(
            () ->
                new SettingsException(
                    Texts.of(
                        "expected a path as %s: / and letters, digits or any of -._~!$&'()*+,;=:@;"
                            + " no query, no %%, no blank.",
                        name)));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(it -> !it.isBlank());
  }

  private static Long number(String name, String text) {
    if (text.strip().matches("[1-9][0-9]{0,17}")) return Long.valueOf(text.strip());
    throw new SettingsException(Texts.of("expected a positive integer as %s.", name));
  }

  private static String name(MappedVendor vendor, String what) {
    return "CLIENTELA_" + vendor.key().toUpperCase(Locale.ROOT).replace('-', '_') + "_" + what;
  }

  /** Says where the settings come from, not what they are. */
  @Override
  public String toString() {
    return "Settings[" + source + "]";
  }
}
