package io.clientela.mapping;

/**
 * Why a customer is not meant for a vendor: there is no record there that it could be written to.
 *
 * @param text the reason as a sentence for people, without personal data
 */
public record SkipReason(String text) {
  /** Sperant is to be told what changed, of a client whose id is not known. */
  public static final SkipReason NO_SPERANT_ID =
      new SkipReason("an update needs the external id 'sperant'");

  /** Koibox is to be told what changed, of a customer whose id is not known. */
  public static final SkipReason NO_KOIBOX_ID =
      new SkipReason("an update needs the external id 'koibox'");

  /** Bsale is to be told what changed, of a client whose id is not known. */
  public static final SkipReason NO_BSALE_ID =
      new SkipReason("an update needs the external id 'bsale'");

  /** TomTicket can only be told what changed of a customer that it knows. */
  public static final SkipReason NO_TOMTICKET_IDENTIFIER =
      new SkipReason(
          "TomTicket only updates: the customer has no external id 'tomticket' or"
              + " 'tomticket.email', nor an e-mail address");

  /** TomTicket is to be told what changed, of a customer whose ids there are not known. */
  public static final SkipReason NO_TOMTICKET_V2_IDENTIFIER =
      new SkipReason("an update needs the external id 'tomticket-v2' or 'tomticket-v2.email'");

  /** TomTicket knows a customer by an id of the system that sends it. */
  public static final SkipReason NO_ID_FOR_TOMTICKET_V2 =
      new SkipReason("TomTicket needs an id: the customer has none, nor 'tomticket-v2'");

  /** At Lotinfo each client belongs to a user. */
  public static final SkipReason NO_LOTINFO_USER =
      new SkipReason("Lotinfo needs the user to whom the client belongs: no user id was given");

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public SkipReason {
    if (text.isBlank()) throw new IllegalArgumentException("expected a reason, found none");
  }
}
