package io.clientela.cli.destination;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.sperant.SperantUpdate;
import io.clientela.mapping.tomticket.TomTicketUpdate;
import io.clientela.sperant.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;
import io.clientela.tomticket.model.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no request can hold is found before anything is sent, whatever the mapping lets through. */
class WrittenTest {
  private static final Customer NOBODY = Customer.builder().build();
  private static final LocalDate FAR = LocalDate.of(11985, 1, 10);

  @Test
  void aDayThatFourDigitsCannotHold() {
    CustomerInput customer = CustomerInput.builder().nombre("Ana").fechaNacimiento(FAR).build();
    ClientInput client = ClientInput.builder().userId(1).fioI("Ana").birthday(FAR).build();
    ClientUpdate update = ClientUpdate.builder().dateOfBirth(FAR).build();

    assertThat(Mappings.koibox().problem(made(customer))).isPresent();
    assertThat(Mappings.lotinfo(Optional.of(1L)).problem(client)).isPresent();
    assertThat(
            Mappings.sperant(SperantBodies.UNRESOLVED)
                .problem(change(new SperantUpdate(7, update))))
        .contains("cannot be sent: a year that four digits cannot hold");
  }

  @Test
  void anAmountOfMoreDigitsThanAreSent() {
    BsaleDelivery.Update update =
        new BsaleDelivery.Update(
            io.clientela.bsale.model.ClientUpdate.builder()
                .id("7")
                .maxCredit(new BigDecimal("1e2000"))
                .build(),
            List.of());

    assertThat(Mappings.bsale().problem(update).orElseThrow())
        .startsWith("cannot be sent: ")
        .doesNotContain("2000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "a/../b", "%2e%2E", "", "a\u0000", "\ud800", "a\u0085"})
  void anIdThatAPathCannotHold(String id) {
    assertThat(problem(id, "Ana", Map.of())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"T-1", "joana@example.com", "a.b", "...", "100%25", "Joã\ud83d\ude00"})
  void anIdThatAPathCanHold(String id) {
    assertThat(problem(id, "João \ud83d\ude00", Map.of("abc01", "x"))).isEmpty();
  }

  @Test
  void halfACharacterOrANameOfAFieldThatAFormCannotHold() {
    assertThat(problem("T-1", "a\ud800", Map.of())).isPresent();
    assertThat(problem("T-1", "Ana", Map.of("a\u0000", "x"))).isPresent();
  }

  private static <N, U> Upsert<N, U> made(N made) {
    return new Upsert<>(NOBODY, Optional.of(made), Optional.empty(), List.of());
  }

  private static <N, U> Upsert<N, U> change(U change) {
    return new Upsert<>(NOBODY, Optional.empty(), Optional.of(change), List.of());
  }

  private static Optional<String> problem(String id, String name, Map<String, String> fields) {
    VendorMapping<TomTicketUpdate> mapping = Mappings.tomticket();
    var form =
        io.clientela.tomticket.model.ClientUpdate.builder()
            .nome(name)
            .email("joana@example.com")
            .criarchamados(true)
            .idioma(Language.PORTUGUESE)
            .campos(fields.isEmpty() ? null : fields)
            .build();
    return mapping.problem(new TomTicketUpdate(id, IdentifierType.EMAIL, form));
  }
}
