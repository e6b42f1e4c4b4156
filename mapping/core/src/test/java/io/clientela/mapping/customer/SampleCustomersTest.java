package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.Written;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SampleCustomersTest {
  private static final List<Customer> SAMPLES = SampleFile.customers();

  @Test
  void thereArePersonsAndOrganisationsOfFiveCountries() {
    Set<String> countries = new TreeSet<>();
    SAMPLES.forEach(customer -> customer.country().ifPresent(countries::add));

    assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(8);
    assertThat(countries).containsExactly("BR", "CL", "ES", "PE", "RU");
    assertThat(SAMPLES).extracting(it -> it.type().orElseThrow()).contains(CustomerType.values());
  }

  @Test
  void noSampleBreaksARuleOfAVendorItIsMeantFor() {
    for (Customer customer : SAMPLES) {
      Written.WAYS.forEach(
          (way, mapper) ->
              assertThat(mapper.apply(customer).problems())
                  .as("%s to %s", customer.id(), way)
                  .filteredOn(loss -> !loss.path().equals("emails") && !isForBsaleOnly(way, loss))
                  .isEmpty());
    }
  }

  @Test
  void everyVendorGetsSamples() {
    Written.WAYS.forEach(
        (way, mapper) -> {
          if (way.endsWith(" update")) return;
          long delivered = SAMPLES.stream().filter(it -> mapper.apply(it).isDeliverable()).count();
          assertThat(delivered).as(way).isGreaterThanOrEqualTo(2);
        });
  }

  private static boolean isForBsaleOnly(String way, Loss loss) {
    return way.startsWith("bsale") && loss.path().equals("documents");
  }
}
