package io.clientela.cli.input.vcard;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Gender;
import ezvcard.property.Kind;
import ezvcard.property.Label;
import ezvcard.property.Language;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.ProductId;
import ezvcard.property.RawProperty;
import ezvcard.property.Revision;
import ezvcard.property.SortString;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import io.clientela.cli.language.Texts;
import java.util.Locale;
import java.util.Set;

/** Tells of the properties of a card that have no column. */
final class VcardLosses {
  /** What is read, and what says nothing of the person. */
  private static final Set<Class<? extends VCardProperty>> READ =
      Set.of(
          Address.class,
          Birthday.class,
          Email.class,
          FormattedName.class,
          Gender.class,
          Kind.class,
          Label.class,
          Language.class,
          Note.class,
          Organization.class,
          ProductId.class,
          Revision.class,
          SortString.class,
          StructuredName.class,
          Telephone.class,
          Title.class,
          Uid.class);

  private static final Set<String> OWN_READ = Set.of("BDAY", "X-ABSHOWAS", "X-ABLABEL", "X-ABADR");

  private VcardLosses() {}

  static void tell(VCard card, VcardRow row) {
    for (VCardProperty property : card.getProperties()) {
      if (property instanceof RawProperty raw) {
        String name = raw.getPropertyName().toUpperCase(Locale.ROOT);
        if (!OWN_READ.contains(name)) row.lose(name.matches("[A-Z0-9-]{1,40}") ? name : "X-...");
      } else if (!READ.contains(property.getClass())) {
        row.lose(property.getClass().getSimpleName().toLowerCase(Locale.ROOT));
      }
    }
    if (card.getTitles().size() > 1) row.lose(Texts.of("more than 1 title"));
    if (card.getOrganizations().size() > 1) row.lose(Texts.of("more than 1 organization"));
    StructuredName name = card.getStructuredName();
    if (name == null) return;
    if (!String.join("", name.getPrefixes()).isBlank()) row.lose(Texts.of("prefix of the name"));
    if (!String.join("", name.getSuffixes()).isBlank()) row.lose(Texts.of("suffix of the name"));
  }
}
