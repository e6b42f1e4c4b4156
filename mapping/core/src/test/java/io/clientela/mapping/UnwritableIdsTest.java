package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.tomticket.TomTicketMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id that the vendor cannot have given is refused before anything is sent. */
class UnwritableIdsTest {
  private static final Customer PERSON =
      Customer.builder()
          .name(Name.builder().given("Ana").family("Demo").build())
          .externalIds(Map.of("tomticket", "C-1", "sperant", "7", "bsale", "65"))
          .emails(List.of(Email.of("ana@example.com")))
          .build();

  @ParameterizedTest
  @CsvSource({
    ".., is or has a step in a path: one dot or two",
    "., is or has a step in a path: one dot or two",
    "%2e%2E, is or has a step in a path: one dot or two",
    "a\\.., is or has a step in a path: one dot or two",
    "..%5cb, is or has a step in a path: one dot or two",
    "a/b, has a slash",
    "'a\u0007', has a control character",
    "'a\u0085b', has a control character",
  })
  void anIdThatAPathCannotHoldIsRefused(String id, String problem) {
    for (String key : List.of("tomticket", "tomticket.email")) {
      Customer customer = PERSON.toBuilder().externalIds(Map.of(key, id)).build();

      assertThat(TomTicketMapper.fromCustomer(customer).problems())
          .containsExactly(new Loss("externalIds." + key, LossKind.INVALID, problem));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "a..b", "C-0042", "a b", "ñ", "%41", "a\\b"})
  void anIdThatAPathCanHoldIsSent(String id) {
    Customer customer = PERSON.toBuilder().externalIds(Map.of("tomticket", id)).build();

    assertThat(TomTicketMapper.fromCustomer(customer).value().identifier()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"007", "0", "-1", "+7", "7.0", "9223372036854775808", "\u0667"})
  void anIdOfAVendorIsANumberInItsUsualForm(String id) {
    Customer customer = PERSON.toBuilder().externalIds(Map.of("sperant", id, "bsale", id)).build();

    assertThat(SperantMapper.updateFrom(customer).problems())
        .containsExactly(
            new Loss("externalIds.sperant", LossKind.INVALID, "is not a whole number from 1"));
    assertThat(BsaleMapper.updateFrom(customer).problems())
        .containsExactly(
            new Loss("externalIds.bsale", LossKind.INVALID, "is not a whole number from 1"));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7, ",
    "9223372036854775807, 9223372036854775807, ",
    "-9223372036854775808, -9223372036854775808, ",
    "007, 7, COERCED",
    "0009223372036854775807, 9223372036854775807, COERCED",
    "-0, 0, COERCED",
    "9223372036854775808, , UNSUPPORTED",
    "C-7, , UNSUPPORTED"
  })
  void lotinfoIsSentTheIdAsANumberAndAChangeIsTold(String id, Long sent, LossKind told) {
    Mapped<io.clientela.lotinfo.model.ClientInput> mapped =
        LotinfoMapper.fromCustomer(PERSON.toBuilder().id(id).build(), 123);

    assertThat(mapped.value().apiIdExchange()).isEqualTo(sent);
    assertThat(mapped.losses().stream().filter(it -> it.path().equals("id")).map(Loss::kind))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }
}
