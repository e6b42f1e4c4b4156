package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Required;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a customer from JSON: what {@code customer.schema.json} allows and nothing else. */
final class CustomerReader {
  private final CanonicalJsonReader in;
  private final CustomerPartsReader parts;

  private CustomerReader(CanonicalJsonReader in) {
    this.in = in;
    this.parts = new CustomerPartsReader(in);
  }

  static Customer read(String json) {
    try (CanonicalJsonReader in = new CanonicalJsonReader(json)) {
      return in.only(new CustomerReader(in)::customer);
    }
  }

  private Customer customer() {
    CustomerBuilder customer = Customer.builder();
    in.object(
        name -> {
          switch (name) {
            case "id" -> customer.id(in.text());
            case "externalIds" -> customer.externalIds(texts(in::text));
            case "type" -> customer.type(in.value(CanonicalCodes.CUSTOMER_TYPE::constant));
            case "name" -> customer.name(name());
            case "documents" -> customer.documents(in.list(parts::document));
            case "emails" -> customer.emails(in.list(parts::email));
            case "phones" -> customer.phones(in.list(parts::phone));
            case "addresses" -> customer.addresses(in.list(parts::address));
            case "birthDate" -> customer.birthDate(in.value(CanonicalValues::date));
            case "gender" -> customer.gender(in.value(CanonicalCodes.GENDER::constant));
            case "consents" -> customer.consents(consents());
            case "language" -> customer.language(in.value(CanonicalValues::language));
            case "occupation" -> customer.occupation(in.text());
            case "note" -> customer.note(in.text());
            case "active" -> customer.active(in.flag());
            case "credit" -> customer.credit(credit());
            case "contacts" -> customer.contacts(in.list(parts::contact));
            case "groups" -> customer.groups(in.list(parts::group));
            case "customFields" -> customer.customFields(texts(in::emptyOrText));
            case "created" -> customer.created(in.value(CanonicalValues::utc));
            case "updated" -> customer.updated(in.value(CanonicalValues::utc));
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(customer::build);
  }

  private Name name() {
    NameBuilder name = Name.builder();
    in.object(
        part -> {
          switch (part) {
            case "given" -> name.given(in.text());
            case "middle" -> name.middle(in.text());
            case "family" -> name.family(in.text());
            case "secondFamily" -> name.secondFamily(in.text());
            case "full" -> name.full(in.text());
            case "organisation" -> name.organisation(in.text());
            case "tradeActivity" -> name.tradeActivity(in.text());
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(name::build);
  }

  private Consents consents() {
    Map<String, Boolean> consents = new LinkedHashMap<>();
    in.object(
        name -> {
          switch (name) {
            case "marketing", "sms", "email", "dataProtection" -> consents.put(name, in.flag());
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Consents(
        Optional.ofNullable(consents.get("marketing")),
        Optional.ofNullable(consents.get("sms")),
        Optional.ofNullable(consents.get("email")),
        Optional.ofNullable(consents.get("dataProtection")));
  }

  private Credit credit() {
    var credit =
        new Object() {
          @Nullable Boolean allowed;
          @Nullable BigDecimal limit;
        };
    in.object(
        name -> {
          switch (name) {
            case "allowed" -> credit.allowed = in.flag();
            case "limit" -> credit.limit = in.decimal();
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(
        () -> new Credit(Optional.ofNullable(credit.allowed), Optional.ofNullable(credit.limit)));
  }

  private Map<String, String> texts(Supplier<String> text) {
    Map<String, String> texts = new LinkedHashMap<>();
    in.object(
        name -> {
          in.make(() -> Required.text("name", name));
          texts.put(name, text.get());
          return true;
        });
    return texts;
  }
}
