package io.clientela.cli.input;

import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a customer; tells all that is wrong with them at once. */
final class CsvCustomer {
  private static final AcceptedWords<CustomerType> TYPES = new AcceptedWords<>(CustomerType.class);
  private static final Clock CLOCK = Clock.systemUTC();
  private static final AcceptedWords<Gender> GENDERS = new AcceptedWords<>(Gender.class);

  private final Cells cells;

  private CsvCustomer(Cells cells) {
    this.cells = cells;
  }

  static InputRecord read(long line, Cells cells) {
    Customer customer = new CsvCustomer(cells).customer();
    if (cells.problems().isEmpty()) return new InputRecord.Read(line, customer);
    Optional<Customer> rest = cells.isRestUsable() ? Optional.of(customer) : Optional.empty();
    return new InputRecord.Broken(line, customer.id(), cells.problems(), rest);
  }

  private Customer customer() {
    List<IdentityDocument> documents = CsvParts.documents(cells);
    List<Address> addresses = CsvParts.addresses(cells);
    String country = country(addresses, documents);
    return Customer.builder()
        .id(cells.number("id"))
        .externalIds(cells.under(Columns.EXTERNAL_ID).numbers())
        .type(cells.word("type", TYPES))
        .name(name())
        .documents(documents)
        .emails(emails())
        .phones(phones(country))
        .addresses(addresses)
        .birthDate(cells.birthDate("birth_date", CLOCK))
        .gender(cells.word("gender", GENDERS))
        .consents(consents())
        .language(cells.language("language"))
        .occupation(cells.text("occupation"))
        .note(cells.text("note"))
        .active(cells.flag("active"))
        .credit(credit())
        .contacts(CsvParts.contacts(cells, country))
        .groups(groups())
        .customFields(cells.under(Columns.CUSTOM).texts())
        .created(cells.instant("created"))
        .updated(cells.instant("updated"))
        .build();
  }

  /** The country in which phone numbers without a prefix are dialled. */
  private static @Nullable String country(
      List<Address> addresses, List<IdentityDocument> documents) {
    for (Address address : addresses) {
      if (address.country().isPresent()) return address.country().get();
    }
    for (IdentityDocument document : documents) {
      if (document.country().isPresent()) return document.country().get();
    }
    return null;
  }

  private Name name() {
    return Name.builder()
        .given(cells.text("given_name"))
        .middle(cells.text("middle_name"))
        .family(cells.text("family_name"))
        .secondFamily(cells.text("second_family_name"))
        .full(cells.text("full_name"))
        .organisation(cells.text("organisation"))
        .tradeActivity(cells.text("trade_activity"))
        .build();
  }

  private List<Email> emails() {
    List<Email> emails = new ArrayList<>();
    for (String column : Columns.EMAILS) {
      String address = cells.text(column);
      if (address != null) emails.add(Email.of(address));
    }
    return emails;
  }

  private List<Phone> phones(@Nullable String country) {
    List<Phone> phones = new ArrayList<>();
    for (String column : Columns.PHONES) {
      CsvParts.phone(cells, column, country).ifPresent(phones::add);
    }
    return phones;
  }

  private Consents consents() {
    return new Consents(
        Optional.ofNullable(cells.flag("consent_marketing")),
        Optional.ofNullable(cells.flag("consent_sms")),
        Optional.ofNullable(cells.flag("consent_email")),
        Optional.ofNullable(cells.flag("consent_data_protection")));
  }

  private @Nullable Credit credit() {
    Boolean allowed = cells.flag("credit_allowed");
    BigDecimal limit = cells.amount("credit_limit");
    if (allowed == null && limit == null) return null;
    return new Credit(Optional.ofNullable(allowed), Optional.ofNullable(limit));
  }

  private List<GroupId> groups() {
    List<GroupId> groups = new ArrayList<>();
    for (Map.Entry<String, String> it : cells.under(Columns.GROUP).numbers().entrySet()) {
      groups.add(new GroupId(it.getKey(), it.getValue()));
    }
    return groups;
  }
}
