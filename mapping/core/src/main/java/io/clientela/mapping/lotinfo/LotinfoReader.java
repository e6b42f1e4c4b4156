package io.clientela.mapping.lotinfo;

import com.google.gson.JsonObject;
import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.FieldValue;
import io.clientela.lotinfo.model.Sex;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.internal.VendorRecord;
import io.clientela.mapping.rules.Days;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads Lotinfo's clients. Its page shows the forms of contacts, comments and objects, and of plain
 * properties; that these have the names by which they are sent or asked for is assumed. What has
 * another name is kept as a custom field.
 */
final class LotinfoReader {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final String PERSON = "0";
  private static final String GROUPS = "userCategory";

  private final LotinfoProperties client;
  private final VendorRecord from;

  private LotinfoReader(Map<String, ClientField> client) {
    this.client = new LotinfoProperties(client);
    JsonObject properties = new JsonObject();
    this.from = VendorRecord.of(MappedVendor.LOTINFO, properties);
    this.client.copyTo(properties, from.losses);
  }

  static Mapped<Customer> read(Map<String, ClientField> client) {
    return new LotinfoReader(client).read();
  }

  private Mapped<Customer> read() {
    from.identify("id", from.text("id", client.text("id")));
    LotinfoReadContacts contacts =
        new LotinfoReadContacts(client.values(LotinfoReadContacts.PROPERTY), from);
    return from.read(
        Customer.builder()
            .type(type())
            .name(
                Name.builder()
                    .given(name("name.given", "fioI"))
                    .middle(name("name.middle", "fioO"))
                    .family(name("name.family", "fioF"))
                    .organisation(name("name.organisation", "agency"))
                    .build())
            .emails(contacts.emails)
            .phones(contacts.phones)
            .addresses(addresses())
            .birthDate(from.takeIf("birthday", client.text("birthday"), LotinfoReader::birthDate))
            .gender(from.takeIf("sex", client.text("sex"), LotinfoReader::gender))
            .note(from.take("fioDesc", client.text("fioDesc")))
            .groups(groups())
            .created(moment("addDate"))
            .updated(moment("editDate")));
  }

  private @Nullable String name(String path, String property) {
    return from.takeName(path, property, client.text(property));
  }

  /** The vendor's own code says more than the type, and is kept too. */
  private @Nullable CustomerType type() {
    String code = client.text("clientType");
    if (code == null || !code.matches("[0-4]")) return null;
    return code.equals(PERSON) ? CustomerType.PERSON : CustomerType.ORGANISATION;
  }

  private List<Address> addresses() {
    Address address =
        Address.builder()
            .street(from.take("address", client.text("address")))
            .city(from.take("cityName", client.text("cityName")))
            .region(from.take("regionName", client.text("regionName")))
            .build();
    return address.equals(Address.builder().build()) ? List.of() : List.of(address);
  }

  private List<GroupId> groups() {
    from.ignore(GROUPS);
    return client.values(GROUPS).stream()
        .map(FieldValue::value)
        .map(it -> from.text(GROUPS, it))
        .filter(Objects::nonNull)
        .map(it -> new GroupId(MappedVendor.LOTINFO.key(), it))
        .toList();
  }

  private @Nullable Instant moment(String property) {
    return from.takeIf(property, client.text(property), LotinfoReader::seconds);
  }

  private static Optional<Instant> seconds(String text) {
    if (!text.matches("[1-9][0-9]{0,10}")) return Optional.empty();
    return Days.ifPossible(Instant.ofEpochSecond(Long.parseLong(text)));
  }

  private static Optional<LocalDate> birthDate(String text) {
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      return Days.birthProblem(day) == null ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Optional<Gender> gender(String code) {
    if (code.equals(Sex.MALE.value())) return Optional.of(Gender.MALE);
    return code.equals(Sex.FEMALE.value()) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }
}
