package io.clientela.mapping.lotinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.AddressBuilder;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Name;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Lotinfo knows a city by its name together with its region's, or by an id. */
class LotinfoPlacesTest {
  private static final Name ANNA =
      Name.builder().given("Анна").middle("Павловна").family("Берёзкина").build();
  private static final Customer PERSON = Customer.builder().name(ANNA).build();

  @Test
  void aLabelWithoutAnAddressIsToldToBeLost() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(List.of(Address.builder().label("registration").country("RU").build()))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(Tuple.tuple("addresses[0]", LossKind.UNSUPPORTED));
  }

  @Test
  void aCityIsToldOnlyTogetherWithItsRegion() {
    ClientInput both = place(Address.builder().city("Одинцово").region("Московская область"));
    ClientInput alone = place(Address.builder().street("Примерная 1").city("Тула"));
    ClientInput abroad = place(Address.builder().city("Arica").region("Arica").country("CL"));

    assertThat(both.cityName()).isEqualTo("Одинцово");
    assertThat(both.regionName()).isEqualTo("Московская область");
    assertThat(alone.cityName()).isNull();
    assertThat(alone.address()).isEqualTo("Примерная 1, Тула");
    assertThat(abroad.cityName()).isNull();
    assertThat(abroad.regionName()).isNull();
    assertThat(abroad.address()).isEqualTo("Arica, Arica");
  }

  @Test
  void anIdOfTheCityTakesThePlaceOfNamesAndOfTheRegion() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(List.of(Address.builder().city("Тула").region("Тульская").build()))
            .customFields(Map.of("lotinfo.cityId", "1067", "lotinfo.regionId", "71"))
            .build();

    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(customer, 123);

    assertThat(mapped.value().cityId()).isEqualTo(1067);
    assertThat(mapped.value().regionId()).isNull();
    assertThat(mapped.value().cityName()).isNull();
    assertThat(mapped.value().regionName()).isNull();
    assertThat(mapped.losses())
        .extracting(Loss::path)
        .containsExactly(
            "customFields.lotinfo.regionId", "addresses[0].city", "addresses[0].region");
  }

  @Test
  void anIdOfTheRegionGoesWithTheNameOfTheCity() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(List.of(Address.builder().city("Тула").region("Тульская").build()))
            .customFields(Map.of("lotinfo.regionId", "71"))
            .build();

    ClientInput client = LotinfoMapper.fromCustomer(customer, 123).value();

    assertThat(client.regionId()).isEqualTo(71);
    assertThat(client.cityName()).isEqualTo("Тула");
    assertThat(client.regionName()).isNull();
  }

  private static ClientInput place(AddressBuilder address) {
    Customer customer = PERSON.toBuilder().addresses(List.of(address.build())).build();
    return LotinfoMapper.fromCustomer(customer, 123).value();
  }
}
