package io.clientela.mapping.bsale;

import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientType;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.ContactInput;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.internal.TwoPartName;
import io.clientela.mapping.rules.WholeNumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes Bsale's clients. */
final class BsaleWriter {
  private final OutboundCustomer from;
  private final TrackedRecord<Address> home;
  private final BsaleAdditions additions;

  private BsaleWriter(Customer customer) {
    from = new OutboundCustomer(MappedVendor.BSALE, customer);
    home = OutboundCustomer.first(from.addresses);
    additions = new BsaleAdditions(from);
  }

  static Mapped<BsaleNewClient> newClient(Customer customer) {
    return new BsaleWriter(customer).newClient();
  }

  static Mapped<ClientUpdate> update(Customer customer) {
    return customer
        .externalId(MappedVendor.BSALE.key())
        .map(id -> new BsaleWriter(customer).update(id))
        .orElseGet(() -> Mapped.skip(SkipReason.NO_BSALE_ID));
  }

  private Mapped<BsaleNewClient> newClient() {
    TwoPartName name = TwoPartName.of(from.name);
    String company = from.name.take(Fields.ORGANISATION);
    ClientType type = type(name, company);
    Optional<TrackedRecord<IdentityDocument>> document = document();
    requireNames(type, name, company, document.isPresent());
    Boolean foreigner = foreigner(document);
    ClientInput.Builder client =
        ClientInput.builder()
            .companyOrPerson(type)
            .firstName(name.given())
            .lastName(name.family())
            .company(company)
            .code(document.map(it -> code(it, foreigner)).orElse(null))
            .isForeigner(foreigner)
            .email(SendRules.email(OutboundCustomer.first(from.emails)))
            .phone(SendRules.e164(OutboundCustomer.first(from.phones), from.country()))
            .activity(from.name.take(Fields.TRADE_ACTIVITY))
            .address(home.take(Fields.STREET))
            .municipality(home.take(Fields.DISTRICT))
            .city(home.take(Fields.CITY))
            .note(from.root.take(Fields.NOTE))
            .facebook(from.own.nonEmptyText("facebook"))
            .twitter(from.own.nonEmptyText("twitter"))
            .hasCredit(from.credit.take(Fields.CREDIT_ALLOWED))
            .maxCredit(creditLimit())
            .accumulatePoints(from.own.flag("accumulatePoints"))
            .dynamicAttributes(additions.attributes());
    takeActive();
    List<AddressInput> addresses = additions.addresses();
    List<ContactInput> contacts = additions.contacts();
    return from.deliver(() -> new BsaleNewClient(client.build(), addresses, contacts));
  }

  private Mapped<ClientUpdate> update(String id) {
    if (WholeNumberText.parseId(id).filter(it -> it > 0).isEmpty()) {
      from.refuse("externalIds.bsale", "is not a whole number from 1");
    }
    TwoPartName name = TwoPartName.of(from.name);
    ClientUpdate.Builder client =
        ClientUpdate.builder()
            .id(id)
            .firstName(name.given())
            .lastName(name.family())
            .company(from.name.take(Fields.ORGANISATION))
            .email(SendRules.email(OutboundCustomer.first(from.emails)))
            .phone(SendRules.e164(OutboundCustomer.first(from.phones), from.country()))
            .activity(from.name.take(Fields.TRADE_ACTIVITY))
            .address(home.take(Fields.STREET))
            .municipality(home.take(Fields.DISTRICT))
            .city(home.take(Fields.CITY))
            .note(from.root.take(Fields.NOTE))
            .facebook(from.own.nonEmptyText("facebook"))
            .twitter(from.own.nonEmptyText("twitter"))
            .hasCredit(from.credit.take(Fields.CREDIT_ALLOWED))
            .maxCredit(creditLimit())
            .accumulatePoints(from.own.flag("accumulatePoints"))
            .priceListId(from.own.integer("priceListId", 0));
    return from.deliver(client::build);
  }

  /** Bsale's contract asks a company for its name and anybody else for the three. */
  private void requireNames(
      @Nullable ClientType type, TwoPartName name, @Nullable String company, boolean hasCode) {
    if (type == ClientType.COMPANY) {
      from.require(company, "name.organisation", "a company needs a name");
      return;
    }
    from.require(name.given(), "name.given", "a person needs a given name");
    from.require(name.family(), "name.family", "a person needs a family name");
    if (!hasCode) from.refuse("documents", "a person needs a tax number");
  }

  /** The RUT or, if there is none, the first document: a foreigner's. */
  private Optional<TrackedRecord<IdentityDocument>> document() {
    return OutboundCustomer.first(from.documents, it -> it.type() == DocumentType.RUT)
        .or(() -> from.documents.stream().findFirst());
  }

  private static @Nullable String code(
      TrackedRecord<IdentityDocument> document, @Nullable Boolean foreigner) {
    boolean rut = typeOf(document) == DocumentType.RUT;
    boolean told = rut ? !Boolean.TRUE.equals(foreigner) : typeOf(document) == DocumentType.OTHER;
    document.take(Fields.DOCUMENT_TYPE);
    if (!told) {
      document.recordLoss(Fields.DOCUMENT_TYPE, LossKind.COERCED, "sent as the id of a foreigner");
    }
    if (rut && document.peek().orElseThrow().country().equals(Optional.of("CL"))) {
      document.take(Fields.DOCUMENT_COUNTRY);
    }
    return SendRules.documentNumber(document);
  }

  private @Nullable Boolean foreigner(Optional<TrackedRecord<IdentityDocument>> document) {
    Boolean said = from.own.flag("isForeigner");
    boolean hasOther = document.filter(it -> typeOf(it) != DocumentType.RUT).isPresent();
    if (said != null || !hasOther) return said;
    from.losses.add(
        "customFields.bsale.isForeigner",
        LossKind.DEFAULTED,
        "a number that is no RUT is sent as that of a foreigner");
    return true;
  }

  private static DocumentType typeOf(TrackedRecord<IdentityDocument> document) {
    return document.peek().orElseThrow().type();
  }

  private @Nullable BigDecimal creditLimit() {
    BigDecimal limit = from.credit.take(Fields.CREDIT_LIMIT);
    if (limit != null && limit.signum() < 0) from.refuse("credit.limit", "is below 0");
    return limit;
  }

  /** A client is created active, so that this need not be said. */
  private void takeActive() {
    if (from.root.peek().flatMap(Customer::active).orElse(false)) from.root.take(Fields.ACTIVE);
  }

  /** What the customer is said to be, or an organisation that stands there without a person. */
  private @Nullable ClientType type(TwoPartName person, @Nullable String company) {
    CustomerType type = from.root.take(Fields.TYPE);
    if (type != null) {
      return type == CustomerType.PERSON ? ClientType.PERSON : ClientType.COMPANY;
    }
    if (company == null || person.given() != null || person.family() != null) return null;
    from.losses.add("type", LossKind.DEFAULTED, "sent as a company: no person is named");
    return ClientType.COMPANY;
  }
}
