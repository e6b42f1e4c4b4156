package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.clientela.runtime.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTableTest {
  private static final int MORE_THAN_FIT = 20_000;

  @Test
  void moreNamesThanFitAreAllReadRight() {
    var random = new Random(4);
    var document = new JsonObject();
    for (int i = 0; i < MORE_THAN_FIT; i++) {
      document.addProperty("n".repeat(random.nextInt(20)) + Integer.toHexString(i), i);
    }
    byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);

    // Twice: once while the table fills, once when it is full.
    assertThat(JsonCodec.read(Codecs.json(), json, null)).isEqualTo(document);
    assertThat(JsonCodec.read(Codecs.json(), json, null)).isEqualTo(document);
  }

  @Test
  void namesThatFallOnTheSamePlaceAreToldApart() {
    var table = new NameTable();
    byte[] bytes = "abcdefgh-one|abcdefgh-two|  ".getBytes(StandardCharsets.US_ASCII);
    byte[] other = "ABCDEFGH-one|   ".getBytes(StandardCharsets.US_ASCII);
    long one = Words.lowest(Words.at(bytes, 8), 4);
    long two = Words.lowest(Words.at(bytes, 20) >>> 8, 4);

    assertThat(table.find(bytes, 0, 12, one, 0)).isEqualTo("abcdefgh-one");
    assertThat(table.find(other, 0, 12, one, 0)).isEqualTo("ABCDEFGH-one");
    assertThat(table.find(bytes, 13, 12, two, 0)).isEqualTo("abcdefgh-two");
    assertThat(table.find(bytes, 0, 12, one, 0)).isSameAs("abcdefgh-one");
  }

  @Test
  void longNamesThatDifferInTheMiddleAreToldApart() {
    var table = new NameTable();
    byte[] bytes =
        "dispatchAddressesXX dispatchaddressesXX     ".getBytes(StandardCharsets.US_ASCII);
    long rest = Words.lowest(Words.at(bytes, 16), 3);

    assertThat(table.find(bytes, 0, 19, rest, 0)).isEqualTo("dispatchAddressesXX");
    assertThat(table.find(bytes, 20, 19, rest, 0)).isEqualTo("dispatchaddressesXX");
    assertThat(table.find(bytes, 20, 19, rest, 0)).isSameAs(table.find(bytes, 20, 19, rest, 0));
  }
}
