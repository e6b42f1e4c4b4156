package io.clientela.cli.sample;

import java.util.List;

/** The columns that invented customers fill. */
public final class SampleColumns {
  /** All of them, in their order. */
  public static final List<String> ALL =
      List.of(
          "id",
          "type",
          "given_name",
          "middle_name",
          "family_name",
          "second_family_name",
          "organisation",
          "trade_activity",
          "document_type",
          "document_number",
          "document_country",
          "document_series",
          "document2_type",
          "document2_number",
          "document2_country",
          "email",
          "email2",
          "phone",
          "phone2",
          "address_label",
          "address_street",
          "address_city",
          "address_region",
          "address_country",
          "address_postal_code",
          "address2_label",
          "address2_street",
          "address2_city",
          "address2_country",
          "birth_date",
          "gender",
          "consent_marketing",
          "consent_sms",
          "consent_email",
          "consent_data_protection",
          "language",
          "occupation",
          "note",
          "active",
          "credit_allowed",
          "credit_limit",
          "contact_given_name",
          "contact_family_name",
          "contact_email",
          "external_id.sperant",
          "external_id.tomticket");

  private SampleColumns() {}
}
