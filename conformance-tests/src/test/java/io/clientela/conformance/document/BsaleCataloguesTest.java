package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.DynamicAttributesApi.ListDynamicAttributes;
import io.clientela.bsale.api.PriceListsApi.ListPriceLists;
import io.clientela.bsale.api.SaleConditionsApi.ListSaleConditions;
import io.clientela.bsale.model.ClientState;
import io.clientela.bsale.model.DynamicAttribute;
import io.clientela.bsale.model.PaymentType;
import io.clientela.bsale.model.PriceList;
import io.clientela.bsale.model.SaleCondition;
import io.clientela.conformance.wire.FakeVendor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Bsale's current pages say of the catalogues, without a look at the contract. */
@Tag("document")
class BsaleCataloguesTest {
  private final FakeVendor vendor = new FakeVendor();
  private final BsaleClient bsale =
      BsaleClient.builder().accessToken("token-0001").baseUrl(vendor.url() + "/v1").build();

  @AfterEach
  void close() {
    bsale.close();
    vendor.close();
  }

  @Test
  void theTypeOfAnAttributeIsCarriedAsItIs() {
    vendor.responds(
        200,
        page(
            2,
            """
            {"href": "x", "id": 44, "name": "Rubro", "type": 7, "isMandatory": 1, "state": 0,
             "details": {"href": "y"}},
            {"href": "x", "id": 45, "type": 99, "payment_type": {"href": "z", "id": "5"}}
            """));

    List<DynamicAttribute> all =
        bsale
            .dynamicAttributes()
            .listDynamicAttributes(new ListDynamicAttributes().state(ClientState.ACTIVE))
            .stream()
            .toList();

    assertThat(all).extracting(DynamicAttribute::type).containsExactly(7, 99);
    assertThat(all.get(0).details().href()).isEqualTo("y");
    assertThat(all.get(0).paymentType()).isNull();
    assertThat(all.get(1).paymentType().id()).isEqualTo("5");
    assertThat(vendor.sent().line()).isEqualTo("GET /v1/dynamic_attributes.json?state=0");
  }

  @Test
  void theOptionsOfAnAttributeAreReadFromTheirOwnPath() {
    vendor.responds(
        200, page(1, "{\"href\": \"x\", \"id\": 3, \"name\": \"Telas\", \"state\": 1}"));
    vendor.responds(200, "{\"href\": \"x\", \"id\": 3, \"name\": \"Telas\", \"state\": 1}");

    long id =
        bsale.dynamicAttributes().listDynamicAttributeDetails(44).stream().findFirst().get().id();

    assertThat(bsale.dynamicAttributes().getDynamicAttributeDetail(44, id).state()).isEqualTo(1);
    assertThat(vendor.sent().line()).isEqualTo("GET /v1/dynamic_attributes/44/details.json");
    assertThat(vendor.sent().line()).isEqualTo("GET /v1/dynamic_attributes/44/details/3.json");
  }

  @Test
  void itemsBeyondTheCountOfAPageAreRead() {
    String one = "{\"href\": \"x\", \"id\": 1, \"isCash\": 1, \"maxCheck\": null}";
    vendor.responds(200, page(1, one + ", " + one.replace("\"id\": 1", "\"id\": 2")));

    List<PaymentType> all = bsale.paymentTypes().listPaymentTypes().stream().toList();

    assertThat(all).extracting(PaymentType::id).containsExactly(1L, 2L);
    assertThat(all.get(0).isCash()).isTrue();
    assertThat(vendor.requests()).isEqualTo(1);
  }

  @Test
  void theIdOfAPriceListIsReadAsTextAndAsNumber() {
    vendor.responds(200, page(2, "{\"href\": \"x\", \"id\": \"1\"}, {\"href\": \"x\", \"id\": 2}"));

    assertThat(
            bsale.priceLists().listPriceLists(new ListPriceLists().coinid(1L)).stream()
                .map(PriceList::id))
        .containsExactly("1", "2");
    assertThat(vendor.sent().line()).isEqualTo("GET /v1/price_lists.json?coinid=1");
  }

  @Test
  void aConditionOfSaleIsFoundByItsTime() {
    String week = "{\"href\": \"x\", \"id\": 2, \"timeCondition\": 7, \"timeUnity\": 0}";
    vendor.responds(200, page(1, week));
    vendor.responds(200, week);

    SaleCondition found =
        bsale
            .saleConditions()
            .listSaleConditions(new ListSaleConditions().timecondition(7))
            .stream()
            .findFirst()
            .get();

    assertThat(bsale.saleConditions().getSaleCondition(2)).isEqualTo(found);
    assertThat(found.timeUnity()).isZero();
    assertThat(vendor.sent().line()).isEqualTo("GET /v1/sale_conditions.json?timecondition=7");
  }

  private static String page(int count, String items) {
    return "{\"count\": %d, \"limit\": 25, \"offset\": 0, \"items\": [%s]}".formatted(count, items);
  }
}
