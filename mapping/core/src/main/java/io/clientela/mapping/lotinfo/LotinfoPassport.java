package io.clientela.mapping.lotinfo;

import io.clientela.lotinfo.model.PassportInput;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.internal.Field;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's Russian passport, insurance number and registered addresses at Lotinfo. */
final class LotinfoPassport {
  private static final Pattern SERIES = Pattern.compile("[0-9]{4}");
  private static final Pattern ISSUER_CODE = Pattern.compile("[0-9]{3}-[0-9]{3}");
  private static final PassportInput EMPTY = PassportInput.builder().build();

  private final OutboundCustomer from;
  private final LotinfoPlaces places;

  LotinfoPassport(OutboundCustomer from, LotinfoPlaces places) {
    this.from = from;
    this.places = places;
  }

  @Nullable PassportInput write() {
    PassportInput.Builder passport =
        PassportInput.builder()
            .propiska(places.labelled(Address.REGISTRATION))
            .placeHome(places.labelled(Address.RESIDENCE));
    Optional<TrackedRecord<IdentityDocument>> main = document(DocumentType.PASSPORT);
    if (main.isPresent()) write(main.get(), passport);
    Optional<TrackedRecord<IdentityDocument>> snils = document(DocumentType.SNILS);
    if (snils.isPresent()) {
      takeType(snils.get());
      passport.snils(SendRules.documentNumber(snils.get()));
    }
    PassportInput written = passport.build();
    return written.equals(EMPTY) ? null : written;
  }

  private void write(TrackedRecord<IdentityDocument> document, PassportInput.Builder passport) {
    takeType(document);
    passport
        .serial(matching(document, Fields.SERIES, SERIES, "is not four digits"))
        .number(SendRules.documentNumber(document))
        .sended(document.take(Fields.ISSUER))
        .dateSended(document.take(Fields.ISSUED_ON))
        .codePod(matching(document, Fields.ISSUER_CODE, ISSUER_CODE, "is not of the form 123-456"))
        .placeBirth(document.take(Fields.BIRTH_PLACE));
  }

  /** A Russian document says so by its place; one of no country is not taken for Russian. */
  private Optional<TrackedRecord<IdentityDocument>> document(DocumentType type) {
    return OutboundCustomer.first(
        from.documents, it -> it.type() == type && it.country().equals(Optional.of("RU")));
  }

  private static void takeType(TrackedRecord<IdentityDocument> document) {
    document.take(Fields.DOCUMENT_TYPE);
    document.take(Fields.DOCUMENT_COUNTRY);
  }

  private static @Nullable String matching(
      TrackedRecord<IdentityDocument> document,
      Field<IdentityDocument, String> field,
      Pattern form,
      String problem) {
    String text = document.take(field);
    if (text != null && !form.matcher(text).matches()) {
      document.recordLoss(field, LossKind.INVALID, problem);
    }
    return text;
  }
}
