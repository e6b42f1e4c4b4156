package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Leaves;
import io.clientela.mapping.customer.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not told to be lost is sent, and what is told to be lost is not. */
class LossesAreComputedTest {
  private static final int CUSTOMERS = Cases.of(150);
  private static final Set<String> DECIDES_WHAT_ELSE_IS_SENT =
      Set.of(
          "addresses[].label", "addresses[].country", "phones[].e164", "type", "name.organisation");

  static Set<String> ways() {
    return new TreeSet<>(Written.WAYS.keySet());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whatIsTakenAwayWithoutALossBeforeIsMissingThen(String way) {
    RandomCustomers customers = new RandomCustomers(41);
    Set<String> silent = new TreeSet<>();
    Set<String> wrong = new TreeSet<>();
    int delivered = 0;
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customers.next();
      Mapped<JsonElement> mapped = Written.WAYS.get(way).apply(customer);
      if (!mapped.isDeliverable()) continue;
      delivered++;
      for (String leaf : Leaves.of(customer).keySet()) {
        if (isNobodysLoss(way, customer, leaf)) continue;
        Optional<Boolean> carried = isCarried(Written.WAYS.get(way), customer, mapped, leaf);
        if (carried.isEmpty()) continue;
        if (!carried.get() && !Leaves.isCovered(leaf, mapped.losses())) silent.add(key(leaf));
        boolean decides = DECIDES_WHAT_ELSE_IS_SENT.contains(Leaves.pattern(leaf));
        if (carried.get() && !decides && isUnsupported(leaf, mapped.losses())) wrong.add(key(leaf));
      }
    }

    assertThat(silent).as("neither sent nor told").isEmpty();
    assertThat(wrong).as("told to be left out, and sent").isEmpty();
    assertThat(delivered).isGreaterThan(CUSTOMERS / 8);
  }

  /** Names the record, or belongs to another vendor, or is told by something else that is sent. */
  private static boolean isNobodysLoss(String way, Customer customer, String leaf) {
    if (leaf.equals("id") || leaf.startsWith("externalIds.") || leaf.startsWith("groups[")) {
      return true;
    }
    if (leaf.endsWith("].type") && leaf.startsWith("phones[") || leaf.endsWith("phone.type")) {
      return true;
    }
    if (leaf.startsWith("documents[") && leaf.endsWith(".country")) return true;
    if (leaf.equals("type") && Organisations.document(customer).isPresent()) return true;
    if (leaf.equals("active") && way.equals("bsale")) return true;
    if (leaf.equals("type") && customer.customFields().containsKey("lotinfo.clientType"))
      return true;
    if (!leaf.startsWith("customFields.")) return false;
    return !MappedVendor.ownerOf(leaf.substring(13))
        .map(owner -> way.split(" ")[0].equals(owner.key()))
        .orElse(true);
  }

  private static Optional<Boolean> isCarried(
      Function<Customer, Mapped<JsonElement>> way,
      Customer customer,
      Mapped<JsonElement> mapped,
      String leaf) {
    return Leaves.without(customer, leaf)
        .map(way)
        .map(less -> !less.result().equals(mapped.result()) || isDefaulted(less, mapped));
  }

  /** What is sent is the same as if nothing had been said, but then that is told. */
  private static boolean isDefaulted(Mapped<JsonElement> less, Mapped<JsonElement> mapped) {
    return less.losses().stream()
        .filter(loss -> loss.kind() == LossKind.DEFAULTED)
        .anyMatch(loss -> !mapped.losses().contains(loss));
  }

  private static String key(String leaf) {
    return leaf.startsWith("customFields.") ? leaf : Leaves.pattern(leaf);
  }

  private static boolean isUnsupported(String leaf, List<Loss> losses) {
    return losses.stream()
        .filter(loss -> Leaves.covers(loss.path(), leaf))
        .anyMatch(loss -> loss.kind() == LossKind.UNSUPPORTED);
  }
}
