package io.clientela.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import io.clientela.bsale.model.ClientPage;
import io.clientela.bsale.model.DocumentPage;
import io.clientela.bsale.model.UnpaidDocuments;
import io.clientela.koibox.model.Customer;
import io.clientela.lotinfo.model.AddResult;
import io.clientela.runtime.json.JsonCodec;
import io.clientela.sperant.model.ClientResponse;
import io.clientela.tomticket.model.UpdateResult;
import java.util.List;

/**
 * Whatever a vendor answers is read, and written so that it reads the same, or is refused with a
 * path and without a word of the answer. Every build replays the kept inputs; the README has the
 * command for a longer run.
 */
class VendorDecodersFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void bsale(byte[] answer) {
    List.of(ClientPage.ADAPTER, DocumentPage.ADAPTER, UnpaidDocuments.ADAPTER)
        .forEach(adapter -> readsOrRefuses(adapter, answer));
  }

  @FuzzTest(maxDuration = "10m")
  void koibox(byte[] answer) {
    readsOrRefuses(Customer.ADAPTER, answer);
  }

  @FuzzTest(maxDuration = "10m")
  void lotinfo(byte[] answer) {
    readsOrRefuses(AddResult.ADAPTER, answer);
  }

  @FuzzTest(maxDuration = "10m")
  void sperant(byte[] answer) {
    readsOrRefuses(ClientResponse.ADAPTER, answer);
  }

  @FuzzTest(maxDuration = "10m")
  void tomticket(byte[] answer) {
    readsOrRefuses(UpdateResult.ADAPTER, answer);
  }

  private static <T> void readsOrRefuses(TypeAdapter<T> adapter, byte[] answer) {
    T value;
    try {
      value = JsonCodec.read(adapter, answer, null);
    } catch (JsonParseException e) {
      assertThat(e).hasMessageContaining(" path $");
      return;
    }
    byte[] written = JsonCodec.write(adapter, value);
    assertThat(JsonCodec.read(adapter, written, null)).isEqualTo(value);
  }
}
