package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerBuilder;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.rules.Days;
import io.clientela.mapping.tomticket.TomTicketMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no vendor can be sent is found out by the mapping and not by the call. */
class UnwritableValuesTest {
  private static final Customer PERSON =
      Customer.builder()
          .name(Name.builder().given("Ana").family("Demo").build())
          .externalIds(Map.of("tomticket", "C-1", "sperant", "7", "bsale", "65"))
          .emails(List.of(Email.of("ana@example.com")))
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"-0001-01-01", "+10000-01-01", "+11985-01-10", "1899-12-30"})
  void aDayThatCannotBeOneOfBirthIsRefusedWhenTheCustomerIsMade(String day) {
    CustomerBuilder customer = Customer.builder().birthDate(LocalDate.parse(day));

    assertThatThrownBy(customer::build)
        .isInstanceOf(CanonicalValueException.class)
        .hasMessageStartingWith("birthDate is a date ");
    assertThatThrownBy(
            () ->
                IdentityDocument.builder(DocumentType.PASSPORT, "1")
                    .issuedOn(LocalDate.parse(day))
                    .build())
        .hasMessageStartingWith("issuedOn is a date ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"koibox", "lotinfo", "sperant"})
  void nothingIsSentOfWhoeverIsYetToBeBorn(String way) {
    Customer unborn = PERSON.toBuilder().birthDate(LocalDate.of(2999, 1, 1)).build();

    assertThat(Written.WAYS.get(way).apply(unborn).problems())
        .containsExactly(new Loss("birthDate", LossKind.INVALID, "is in the future"));
  }

  @Test
  void aDayHasComeWhenItHasBegunSomewhere() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:59:59Z"), ZoneOffset.UTC);

    assertThat(Days.isInFuture(LocalDate.of(2026, 3, 2), clock)).isFalse();
    assertThat(Days.isInFuture(LocalDate.of(2026, 3, 3), clock)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2000", "1e999999999", "1e-2000", "1e15", "0e-999999999"})
  void anAmountOfTooManyDigitsIsRefusedWhenTheCreditIsMade(String limit) {
    assertThatThrownBy(() -> new Credit(Optional.empty(), Optional.of(new BigDecimal(limit))))
        .isInstanceOf(CanonicalValueException.class)
        .hasMessageStartingWith("limit is not an amount of at most 15 digits");
  }

  @Test
  void aPointOfTooManyDigitsIsRefused() {
    assertThatThrownBy(() -> new GeoPosition(new BigDecimal("1e-2000"), BigDecimal.ONE))
        .isInstanceOf(CanonicalValueException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1e2000, is a number of too many digits",
    "1e999999999, is a number of too many digits",
    "1e-2000, is a number of too many digits",
    "much, is not a number",
    "'1,5', is not a number"
  })
  void aCustomFieldThatIsSentAsANumberHasFewDigits(String text, String problem) {
    Customer customer =
        PERSON.toBuilder().customFields(Map.of("koibox.descuento_ventas", text)).build();

    assertThat(KoiboxMapper.fromCustomer(customer).problems())
        .containsExactly(
            new Loss("customFields.koibox.descuento_ventas", LossKind.INVALID, problem));
  }

  @Test
  void aCustomFieldOfAMillionDigitsIsRefusedBeforeItIsParsed() {
    Customer customer =
        PERSON.toBuilder()
            .customFields(
                Map.of(
                    "koibox.descuento_ventas", "9".repeat(1_000_000),
                    "koibox.code", "9".repeat(1_000_000)))
            .build();

    assertThat(KoiboxMapper.fromCustomer(customer).problems()).hasSize(2);
  }

  @Test
  void whatAQueryOrAFormCannotHoldIsRefused() {
    Customer customer =
        PERSON.toBuilder()
            .documents(List.of(IdentityDocument.of(DocumentType.OTHER, null, "A\u0007B")))
            .customFields(Map.of("tomticket.campos.a\u0007", "x"))
            .build();

    assertThat(BsaleMapper.fromCustomer(customer).problems())
        .containsExactly(
            new Loss("documents[0].number", LossKind.INVALID, "has a control character"));
    assertThat(TomTicketMapper.fromCustomer(customer).problems())
        .containsExactly(
            new Loss(
                "customFields.tomticket.campos",
                LossKind.INVALID,
                "has a control character in a name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "\udc00a", "a\u0000"})
  void textThatCannotBeWrittenIsRefusedWherever(String text) {
    List<Runnable> places =
        List.of(
            () -> Customer.builder().id(text).build(),
            () -> Customer.builder().note(text).build(),
            () -> Customer.builder().occupation(text).build(),
            () -> Customer.builder().externalIds(Map.of("bsale", text)).build(),
            () -> Customer.builder().externalIds(Map.of(text, "1")).build(),
            () -> Customer.builder().customFields(Map.of("a.b", text)).build(),
            () -> Customer.builder().customFields(Map.of(text, "1")).build(),
            () -> Name.builder().given(text).build(),
            () -> Name.builder().full(text).build(),
            () -> Name.builder().tradeActivity(text).build(),
            () -> IdentityDocument.of(DocumentType.OTHER, null, text),
            () -> IdentityDocument.builder(DocumentType.PASSPORT, "1").issuer(text).build(),
            () -> Email.of(text),
            () -> Phone.of(text, "CL"),
            () -> Address.builder().street(text).build(),
            () -> new GroupId("koibox", text),
            () ->
                new ContactPerson(
                    Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty()));

    for (Runnable place : places) {
      assertThatThrownBy(place::run).isInstanceOf(CanonicalValueException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "\u200b"})
  void textOfWhichNothingCanBeSeenIsAbsent(String text) {
    assertThat(Customer.builder().id(text).note(text).name(Name.builder().given(text).build()))
        .extracting(CustomerBuilder::build)
        .isEqualTo(Customer.builder().build());
    assertThatThrownBy(() -> Email.of(text)).hasMessage("address is missing");
    assertThatThrownBy(() -> Customer.builder().externalIds(Map.of("bsale", text)).build())
        .hasMessage("externalIds.bsale is missing");
    assertThatThrownBy(() -> Customer.builder().customFields(Map.of("a.b", text)).build())
        .hasMessage("customFields.a.b is missing");
  }
}
