package io.clientela.cli.input.vcard;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Gender;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a card into a row; of a property that has several values the preferred one comes first. */
public final class VcardReader {
  private static final List<String> EMAILS = List.of("email", "email2", "email3");
  private static final List<String> PHONES = List.of("phone", "phone2", "phone3");
  private static final List<String> ADDRESSES = List.of("address_", "address2_");

  private final VCard card;
  private final VcardRow row = new VcardRow();

  private VcardReader(VCard card) {
    this.card = card;
  }

  /**
   * Reads a card.
   *
   * @return null if the text is no card
   */
  public static @Nullable VcardRow read(VcardText text) {
    try (VCardReader reader = new VCardReader(text.text())) {
      @Nullable VCard card = reader.readNext();
      if (card == null) return null;
      VcardRow row = new VcardReader(card).row();
      text.dropped().forEach(row::lose);
      return row;
    } catch (IOException e) {
      return null;
    }
  }

  private VcardRow row() {
    row.put("id", card.getUid() == null ? null : card.getUid().getValue());
    name();
    row.put("occupation", text(first(card.getTitles())));
    row.putAll(EMAILS, emails());
    row.putAll(PHONES, phones());
    addresses();
    VcardBirthday.put(card, row);
    gender();
    row.put(
        "language", card.getLanguages().isEmpty() ? null : card.getLanguages().get(0).getValue());
    row.put("note", notes());
    VcardLosses.tell(card, row);
    return row;
  }

  private void name() {
    @Nullable StructuredName name = card.getStructuredName();
    if (name != null) {
      row.put("given_name", name.getGiven());
      row.put("middle_name", String.join(" ", name.getAdditionalNames()));
      row.put("family_name", name.getFamily());
    }
    @Nullable Organization organisation = first(card.getOrganizations());
    List<String> units = organisation == null ? List.of() : organisation.getValues();
    if (!units.isEmpty()) row.put("organisation", units.get(0));
    if (units.stream().skip(1).anyMatch(it -> !Blanks.isBlank(it)))
      row.lose(Texts.of("unit of ORG"));
    @Nullable FormattedName shown = card.getFormattedName();
    boolean unnamed = row.isEmpty("given_name") && row.isEmpty("family_name");
    if (isOrganisation()) {
      row.put("type", "organisation");
      if (units.isEmpty()) row.put("organisation", text(shown));
    } else if (unnamed && !isNameOf(units, shown)) {
      row.put("full_name", text(shown));
    }
  }

  private boolean isOrganisation() {
    @Nullable Kind kind = card.getKind();
    @Nullable RawProperty shownAs = card.getExtendedProperty("X-ABShowAs");
    return kind != null && kind.isOrg()
        || shownAs != null && "COMPANY".equalsIgnoreCase(shownAs.getValue());
  }

  private static boolean isNameOf(List<String> units, @Nullable FormattedName shown) {
    return shown != null && !units.isEmpty() && units.get(0).equals(shown.getValue());
  }

  private Set<String> emails() {
    return preferredFirst(card.getEmails())
        .map(Email::getValue)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> phones() {
    Set<String> phones = new LinkedHashSet<>();
    preferredFirst(card.getTelephoneNumbers())
        .forEach(
            it -> {
              List<TelephoneType> types = it.getTypes();
              if (types.contains(TelephoneType.FAX) || types.contains(TelephoneType.PAGER)) {
                row.lose(Texts.of("number of a fax or pager"));
              } else {
                String number = number(it);
                if (number != null) phones.add(number);
              }
            });
    return phones;
  }

  private static @Nullable String number(Telephone phone) {
    return phone.getUri() == null ? phone.getText() : phone.getUri().getNumber();
  }

  private void addresses() {
    List<Address> addresses = preferredFirst(card.getAddresses()).toList();
    for (int i = 0; i < addresses.size(); i++) {
      if (i == ADDRESSES.size()) {
        row.lose(Texts.of("more than %s addresses", ADDRESSES.size()));
        return;
      }
      address(ADDRESSES.get(i), addresses.get(i));
    }
  }

  private void address(String prefix, Address address) {
    List<String> street = new ArrayList<>(address.getStreetAddresses());
    street.addAll(address.getExtendedAddresses());
    street.addAll(address.getPoBoxes());
    row.put(prefix + "street", joined(street));
    row.put(prefix + "city", joined(address.getLocalities()));
    row.put(prefix + "region", joined(address.getRegions()));
    row.put(prefix + "postal_code", joined(address.getPostalCodes()));
    row.put(prefix + "country", joined(address.getCountries()));
    if (address.getTypes().contains(AddressType.HOME)) row.put(prefix + "label", "home");
    if (address.getTypes().contains(AddressType.WORK)) row.put(prefix + "label", "work");
  }

  private void gender() {
    @Nullable Gender gender = card.getGender();
    if (gender == null) return;
    if (gender.isMale()) row.put("gender", "male");
    if (gender.isFemale()) row.put("gender", "female");
    if (gender.isOther()) row.put("gender", "other");
  }

  private @Nullable String notes() {
    return card.getNotes().stream()
        .map(TextProperty::getValue)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** Values in one cell, each on one line. */
  private static String joined(List<String> values) {
    return values.stream().filter(it -> !Blanks.isBlank(it)).collect(Collectors.joining(", "));
  }

  /** In vCard 4 the preference is a number from 1 on, before that it is a type. */
  private static <T extends VCardProperty> Stream<T> preferredFirst(List<T> properties) {
    return properties.stream().sorted(Comparator.comparingInt(VcardReader::rank));
  }

  private static int rank(VCardProperty property) {
    List<String> preference = property.getParameters("PREF");
    boolean preferred = property.getParameters("TYPE").stream().anyMatch("pref"::equalsIgnoreCase);
    if (preferred) return 0;
    if (preference.isEmpty()) return 1_000;
    return preference.get(0).matches("[0-9]{1,3}") ? Integer.parseInt(preference.get(0)) : 1_000;
  }

  private static @Nullable String text(@Nullable TextProperty property) {
    return property == null ? null : property.getValue();
  }

  private static <T> @Nullable T first(List<T> values) {
    return values.isEmpty() ? null : values.get(0);
  }
}
