package io.clientela.mapping;

import java.util.Arrays;
import java.util.Optional;

/** The vendors that customers are mapped to and from. */
public enum MappedVendor {
  /** Bsale, invoicing; Chile. */
  BSALE("bsale", "Bsale"),
  /** Koibox, salons and clinics; Spain. */
  KOIBOX("koibox", "Koibox"),
  /** Lotinfo, real estate; Russia. */
  LOTINFO("lotinfo", "Lotinfo"),
  /** Sperant, real estate; Peru. */
  SPERANT("sperant", "Sperant"),
  /** TomTicket, help desk; Brazil. */
  TOMTICKET("tomticket", "TomTicket"),
  /** TomTicket by its API v2.0. */
  TOMTICKET_V2("tomticket-v2", "TomTicket V2");

  private final String key;
  private final String title;
  private final String noPlace;

  MappedVendor(String key, String title) {
    this.key = key;
    this.title = title;
    this.noPlace = title + " has no place for it";
  }

  /** The word that stands for the vendor in ids, custom fields, folders and packages. */
  public String key() {
    return key;
  }

  /** The vendor's name as it is written. */
  public String title() {
    return title;
  }

  /** Why something is lost that the vendor cannot hold. */
  public String noPlace() {
    return noPlace;
  }

  /** The vendor that a key stands for. */
  public static Optional<MappedVendor> ofKey(String key) {
    return Arrays.stream(values()).filter(vendor -> vendor.key.equals(key)).findFirst();
  }

  /** The vendor whose own field a custom field is, by the key's part before the first dot. */
  public static Optional<MappedVendor> ownerOf(String customField) {
    int dot = customField.indexOf('.');
    return dot < 0 ? Optional.empty() : ofKey(customField.substring(0, dot));
  }
}
