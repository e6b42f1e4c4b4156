package io.clientela.mapping.lotinfo;

import io.clientela.lotinfo.model.ActiveCapacity;
import io.clientela.lotinfo.model.ClientCategory;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ClientType;
import io.clientela.lotinfo.model.LegalCapacity;
import io.clientela.lotinfo.model.Sex;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TwoPartName;
import io.clientela.mapping.rules.WholeNumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes Lotinfo's clients. */
final class LotinfoWriter {
  private final OutboundCustomer from;
  private final Customer customer;

  private LotinfoWriter(Customer customer) {
    this.from = new OutboundCustomer(MappedVendor.LOTINFO, customer);
    this.customer = from.customer();
  }

  static Mapped<ClientInput> write(Customer customer, long userId) {
    return new LotinfoWriter(customer).write(userId);
  }

  private Mapped<ClientInput> write(long userId) {
    Long ownUser = from.own.integer("userId", 1);
    ClientType type = type();
    ClientInput.Builder client =
        ClientInput.builder()
            .userId(ownUser == null ? userId : ownUser)
            .apiIdExchange(id())
            .fioDesc(from.root.take(Fields.NOTE))
            .sex(sex())
            .birthday(SendRules.birthDate(from.root))
            .deeps(from.own.code("deeps", LegalCapacity.values(), LegalCapacity::value))
            .deepon(from.own.code("deepon", ActiveCapacity.values(), ActiveCapacity::value))
            .clientc(from.own.code("clientc", ClientCategory.values(), ClientCategory::value))
            .family(from.own.flag("family"))
            .userCategory(groups())
            .clientType(type)
            .agency(agency(type))
            .contacts(new LotinfoContacts(from).write());
    name(client);
    LotinfoPlaces places = new LotinfoPlaces(from);
    places.writeTo(client);
    client.passport(new LotinfoPassport(from, places).write());
    return from.deliver(client::build);
  }

  private @Nullable Long id() {
    Optional<Long> id = customer.id().flatMap(WholeNumberText::parse);
    if (customer.id().isPresent() && id.isEmpty()) {
      from.losses.add(
          "id", LossKind.UNSUPPORTED, "Lotinfo takes whole numbers of 64 bits as ids only");
    }
    if (id.isPresent() && customer.id().flatMap(WholeNumberText::parseId).isEmpty()) {
      from.losses.add("id", LossKind.COERCED, "sent as a number, without the zeros before it");
    }
    return id.orElse(null);
  }

  private void name(ClientInput.Builder client) {
    Name name = customer.name();
    if (TwoPartName.isWholeOnly(from.name)) {
      if (TwoPartName.isInverted(from.name)) {
        TwoPartName parts = TwoPartName.of(from.name);
        client.fioI(parts.given()).fioF(parts.family());
        return;
      }
      String reason = "sent as the given name: its parts are not known";
      client.fioI(from.name.take(Fields.FULL, LossKind.AMBIGUOUS, reason));
      return;
    }
    TwoPartName.takeWholeIfDerived(from.name);
    client
        .fioI(from.name.take(Fields.GIVEN))
        .fioO(from.name.take(Fields.MIDDLE))
        .fioF(
            TwoPartName.joined(
                from.name,
                Fields.FAMILY,
                Fields.SECOND_FAMILY,
                "joined with the first family name"));
    boolean recognisable = name.given().isPresent() || name.family().isPresent();
    if (!recognisable && name.secondFamily().isEmpty() && name.organisation().isEmpty()) {
      from.refuse("name", "a client needs a given name, a family name or an organisation");
    }
  }

  private @Nullable Sex sex() {
    Gender gender = customer.gender().orElse(null);
    if (gender == null || gender == Gender.OTHER) return null;
    from.root.take(Fields.GENDER);
    return gender == Gender.MALE ? Sex.MALE : Sex.FEMALE;
  }

  /** The vendor's own code or, if none is given, a person or an organisation of no certain kind. */
  private @Nullable ClientType type() {
    ClientType own = from.own.code("clientType", ClientType.values(), ClientType::value);
    CustomerType type = customer.type().orElse(null);
    if (own == ClientType.PERSON && type == CustomerType.ORGANISATION) {
      from.own.refuse("clientType", "is that of a person, and the customer is an organisation");
    }
    if (type == null) return own;
    boolean person = type == CustomerType.PERSON;
    if (own == null || (own == ClientType.PERSON) == person) from.root.take(Fields.TYPE);
    if (own != null) return own;
    if (person) return ClientType.PERSON;
    from.losses.add(
        "customFields.lotinfo.clientType",
        LossKind.DEFAULTED,
        "an organisation of unknown kind is sent as another kind");
    return ClientType.OTHER;
  }

  /** Needed of everything but a person, and not allowed of a person. */
  private @Nullable String agency(@Nullable ClientType type) {
    if (type == ClientType.PERSON) return null;
    String agency = from.name.take(Fields.ORGANISATION);
    if (agency == null && type != null) {
      from.refuse("name.organisation", "a client of this clientType needs an organisation");
    }
    return agency;
  }

  private @Nullable List<Long> groups() {
    List<Long> ids = new ArrayList<>();
    for (String group = from.takeGroup(); group != null; group = from.takeGroup()) {
      Optional<Long> id = WholeNumberText.parseId(group);
      if (id.isEmpty()) from.refuse("groups", "Lotinfo's groups have whole numbers as ids");
      id.ifPresent(ids::add);
    }
    return ids.isEmpty() ? null : ids;
  }
}
