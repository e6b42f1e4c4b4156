package com.example.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.NotDeliverableException;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Anybody can write a mapper for a system of their own, from outside our packages. */
class OwnMapperTest {
  private static final int LONGEST = 10;

  /** To a system that keeps the given names of persons, in ten letters. */
  private static Mapped<String> toCrm(Customer customer) {
    if (customer.type().equals(Optional.of(CustomerType.ORGANISATION))) {
      return Mapped.skip(new SkipReason("the CRM keeps persons only"));
    }
    Optional<String> given = customer.name().given();
    if (given.isEmpty()) {
      return Mapped.undeliverable(
          List.of(new Loss("name.given", LossKind.INVALID, "required and absent")));
    }
    List<Loss> losses = new ArrayList<>();
    String sent = given.get();
    if (sent.length() > LONGEST) {
      losses.add(new Loss("name.given", LossKind.TRUNCATED, "cut to 10 characters"));
      sent = sent.substring(0, LONGEST);
    }
    return Mapped.of(sent, losses);
  }

  @Test
  void aMapperOfOthersDeliversAndSaysWhatItLost() {
    Mapped<String> mapped = toCrm(person("Maximiliana"));

    assertThat(mapped.value()).isEqualTo("Maximilian");
    assertThat(mapped.losses()).extracting(Loss::kind).containsExactly(LossKind.TRUNCATED);
  }

  @Test
  void aMapperOfOthersSaysWhyNothingIsDelivered() {
    Customer nobody = Customer.builder().build();
    Customer firm = Customer.builder().type(CustomerType.ORGANISATION).build();

    assertThat(toCrm(nobody).problems()).extracting(Loss::path).containsExactly("name.given");
    assertThatThrownBy(() -> toCrm(nobody).value())
        .isInstanceOf(NotDeliverableException.class)
        .hasMessage("not deliverable: name.given: required and absent");
    assertThatThrownBy(() -> toCrm(firm).value())
        .isInstanceOf(NotDeliverableException.class)
        .hasMessage("not deliverable: the CRM keeps persons only");
  }

  @Test
  void whatContradictsItselfIsRefused() {
    Loss truncated = new Loss("note", LossKind.TRUNCATED, "cut to 10 characters");
    Optional<SkipReason> skip = Optional.of(new SkipReason("not wanted"));

    assertThatThrownBy(() -> Mapped.undeliverable(List.of(truncated)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a value, a loss that is INVALID or a reason to skip, found none");
    assertThatThrownBy(() -> new Mapped<>(Optional.of("x"), List.of(), skip))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected nothing beside a reason to skip");
    assertThatThrownBy(() -> new Mapped<>(Optional.empty(), List.of(truncated), skip))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SkipReason(" ")).hasMessage("expected a reason, found none");
    assertThatThrownBy(() -> Mapped.of(null, List.of())).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Loss("note", null, "cut")).hasMessage("kind");
  }

  private static Customer person(String given) {
    return Customer.builder().name(Name.builder().given(given).build()).build();
  }
}
