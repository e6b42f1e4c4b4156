package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.rules.EmailAddress;
import io.clientela.mapping.rules.WholeNumberText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedTest {
  @Test
  void aValueWithLossesIsDeliverableAndWhatIsInvalidOnTheWayInIsNoProblem() {
    Loss loss = new Loss("note", LossKind.INVALID, "left out");
    Mapped<String> mapped = Mapped.of("value", List.of(loss));

    assertThat(mapped.isDeliverable()).isTrue();
    assertThat(mapped.value()).isEqualTo("value");
    assertThat(mapped.problems()).isEmpty();
    assertThat(mapped.losses()).containsExactly(loss);
  }

  @Test
  void whatIsSkippedSaysWhyWhenItsValueIsAskedFor() {
    Mapped<String> mapped = Mapped.skip(SkipReason.NO_SPERANT_ID);

    assertThatThrownBy(mapped::value)
        .isInstanceOf(NotDeliverableException.class)
        .hasMessage("not deliverable: an update needs the external id 'sperant'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@example.com", "a.b+c@sub.example.com", "o'hara@example.test", "x_1@e-x.test"})
  void anAddressOfTheUsualFormIsAccepted(String address) {
    assertThat(EmailAddress.looksRight(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "nobody@",
        "@example.com",
        "a@localhost",
        "a..b@example.com",
        ".a@example.com",
        "a@-example.com",
        "a b@example.com",
        "mmunoz@.email.cl",
        "ñ@example.com"
      })
  void anAddressOfAnotherFormIsRefused(String address) {
    assertThat(EmailAddress.looksRight(address)).isFalse();
  }

  @Test
  void anAddressMayHave254Characters() {
    String domain = "@" + "d".repeat(60) + ".example.com";

    assertThat(EmailAddress.looksRight("a".repeat(254 - domain.length()) + domain)).isTrue();
    assertThat(EmailAddress.looksRight("a".repeat(255 - domain.length()) + domain)).isFalse();
  }

  @Test
  void capabilitiesAreATableForPeople() {
    List<Capability> capabilities =
        List.of(
            new Capability("note", "bsale", true, true, List.of()),
            new Capability("note", "koibox", false, true, List.of(LossKind.TRUNCATED)),
            new Capability("note", "lotinfo", false, false, List.of(LossKind.UNSUPPORTED)));

    assertThat(Capabilities.markdown(capabilities))
        .isEqualTo(
            """
            | Field | Bsale | Koibox | Lotinfo | Sperant | TomTicket | TomTicket V2 |
            | --- | --- | --- | --- | --- | --- | --- |
            | `note` | RW | W truncated | unsupported |  |  |  |
            """);
  }

  @Test
  void wholeNumbersAreDigitsOnly() {
    assertThat(WholeNumberText.parse("0042")).contains(42L);
    assertThat(WholeNumberText.parse("-7")).contains(-7L);
    assertThat(WholeNumberText.parse("4.0")).isEmpty();
    assertThat(WholeNumberText.parse("9223372036854775807")).contains(Long.MAX_VALUE);
    assertThat(WholeNumberText.parse("-9223372036854775808")).contains(Long.MIN_VALUE);
    assertThat(WholeNumberText.parse("9223372036854775808")).isEmpty();
    assertThat(WholeNumberText.parse("9".repeat(100))).isEmpty();
    assertThat(WholeNumberText.parse("\u0661")).isEmpty();
    assertThat(WholeNumberText.parseId("42")).contains(42L);
    assertThat(WholeNumberText.parseId("042")).isEmpty();
    assertThat(WholeNumberText.parseId("-0")).isEmpty();
  }

  @Test
  void aVendorIsFoundByItsKey() {
    assertThat(MappedVendor.ofKey("tomticket")).contains(MappedVendor.TOMTICKET);
    assertThat(MappedVendor.ofKey("Bsale")).isEmpty();
    assertThat(MappedVendor.ownerOf("bsale.attribute.24")).contains(MappedVendor.BSALE);
    assertThat(MappedVendor.ownerOf("favourite")).isEmpty();
  }
}
