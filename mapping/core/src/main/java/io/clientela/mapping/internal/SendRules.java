package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.ParsedPhoneNumber;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.rules.Days;
import io.clientela.mapping.rules.EmailAddress;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that what is sent must keep, whichever vendor it is sent to. */
public final class SendRules {
  /** What neither a path nor a query nor the name of a form's field can hold. */
  public static final String CONTROL = "has a control character";

  private SendRules() {}

  public static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f && c < 0xa0) return true;
    }
    return false;
  }

  /** The address, which is refused unless it looks like one. */
  public static @Nullable String email(TrackedRecord<Email> email) {
    String address = email.take(Fields.EMAIL_ADDRESS);
    if (address != null && !EmailAddress.looksRight(address)) {
      email.recordLoss(Fields.EMAIL_ADDRESS, LossKind.INVALID, "is not an e-mail address");
    }
    return address;
  }

  /** The number in E.164 form, which is refused unless such a number can exist. */
  public static @Nullable String e164(TrackedRecord<Phone> phone, @Nullable String region) {
    return number(phone, region).map(ParsedPhoneNumber::e164).orElse(null);
  }

  /**
   * The number, which is refused unless it can exist. Its type is no loss where the number tells
   * it.
   */
  public static Optional<ParsedPhoneNumber> number(
      TrackedRecord<Phone> phone, @Nullable String region) {
    String e164 = phone.take(Fields.E164);
    String raw = phone.take(Fields.RAW);
    if (e164 == null && raw == null) return Optional.empty();
    Optional<ParsedPhoneNumber> number = phone.peek().orElseThrow().known(region);
    if (number.isEmpty()) {
      phone.recordLoss(
          e164 != null ? Fields.E164 : Fields.RAW,
          LossKind.INVALID,
          "is not a phone number that can exist" + (region == null ? "" : " in " + region));
      return number;
    }
    if (raw != null) phone.recordLoss(Fields.RAW, LossKind.COERCED, "sent in the form of E.164");
    if (isTypeTold(phone, number.get())) phone.take(Fields.PHONE_TYPE);
    return number;
  }

  private static boolean isTypeTold(TrackedRecord<Phone> phone, ParsedPhoneNumber number) {
    return phone.has(Fields.PHONE_TYPE) && phone.peek().flatMap(Phone::type).equals(number.type());
  }

  /** The day of birth, which is refused if it has not come yet. */
  public static @Nullable LocalDate birthDate(TrackedRecord<Customer> customer) {
    LocalDate day = customer.take(Fields.BIRTH_DATE);
    String problem = day == null ? null : Days.birthProblem(day);
    if (problem != null) customer.recordLoss(Fields.BIRTH_DATE, LossKind.INVALID, problem);
    return day;
  }

  /** The number of a document, which is refused if it breaks the rules of its type. */
  public static @Nullable String documentNumber(TrackedRecord<IdentityDocument> document) {
    IdentityDocument written = document.peek().orElse(null);
    if (written == null) return null;
    if (hasControl(written.number())) document.recordLoss(Fields.NUMBER, LossKind.INVALID, CONTROL);
    Optional<String> problem = written.problem();
    if (problem.isPresent()) document.recordLoss(Fields.NUMBER, LossKind.INVALID, problem.get());
    return document.take(Fields.NUMBER);
  }

  /** The text, cut to a number of characters. */
  public static <R> @Nullable String cut(
      TrackedRecord<R> part, Field<R, String> field, @Nullable String text, int longest) {
    if (text == null || text.codePointCount(0, text.length()) <= longest) return text;
    part.recordLoss(field, LossKind.TRUNCATED, "cut to " + longest + " characters");
    return text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
