package io.clientela.mapping;

/**
 * Why a customer is not meant for a vendor: there is no record there that it could be written to.
 */
public enum SkipReason {
  /** Sperant can only be told what changed of a client that it knows. */
  NO_SPERANT_ID("Sperant only updates: the customer has no external id 'sperant'"),
  /** Bsale is to be told what changed, of a client whose id is not known. */
  NO_BSALE_ID("an update needs the external id 'bsale'"),
  /** TomTicket can only be told what changed of a customer that it knows. */
  NO_TOMTICKET_IDENTIFIER(
      "TomTicket only updates: the customer has no external id 'tomticket' or 'tomticket.email'"),
  /** At Lotinfo each client belongs to a user. */
  NO_LOTINFO_USER("Lotinfo needs the user to whom the client belongs: no user id was given");

  private final String text;

  SkipReason(String text) {
    this.text = text;
  }

  /** The reason as a sentence for people. */
  public String text() {
    return text;
  }
}
