package io.clientela.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonSyntaxException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a Java type of its own stands for: moments, UUIDs, URIs. */
class TextFormsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-02-27T12:00:00Z, 2026-02-27T12:00:00Z",
    "2026-02-27t12:00:00z, 2026-02-27T12:00:00Z",
    "2026-02-27T12:00Z, 2026-02-27T12:00:00Z",
    "2026-02-27T12:00:00.25+01:00, 2026-02-27T11:00:00.250Z",
    "2026-02-27T12:00:00-0330, 2026-02-27T15:30:00Z",
    "2024-02-29T23:59:59.123456789Z, 2024-02-29T23:59:59.123456789Z"
  })
  void momentsAreReadWithAnyOffset(String text, Instant moment) throws Exception {
    assertThat(WireScalars.dateTime().fromJson('"' + text + '"')).isEqualTo(moment);
    assertThat(WireScalars.lenientDateTime().fromJson('"' + text + '"')).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2026-02-27T12:00:00\"",
        "\"2026-02-30T12:00:00Z\"",
        "\"2026-02-27T24:00:00Z\"",
        "\"2026-02-27\"",
        "\"12026-02-27T12:00:00Z\"",
        "\" 2026-02-27T12:00:00Z\"",
        "1772193600",
        "true"
      })
  void whatIsNoMomentIsRefusedWithoutItsText(String json) {
    assertThatThrownBy(() -> WireScalars.lenientDateTime().fromJson(json))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageContaining("a moment as yyyy-mm-ddThh:mm:ss")
        .hasMessageNotContaining("2026")
        .hasNoCause();
  }

  @Test
  void onlyLenientlyTheEmptyTextIsNoMoment() throws Exception {
    assertThat(WireScalars.lenientDateTime().fromJson("\"\"")).isNull();
    assertThat(WireScalars.dateTime().fromJson("null")).isNull();
    assertThatThrownBy(() -> WireScalars.dateTime().fromJson("\"\""))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  void momentsAreWrittenInUtc() {
    Instant moment = Instant.parse("2026-02-27T12:00:00.5Z");

    assertThat(WireScalars.dateTime().toJson(moment)).isEqualTo("\"2026-02-27T12:00:00.500Z\"");
    assertThatThrownBy(() -> WireScalars.dateTime().text(Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void uuidsAreReadInTheirWholeLengthOnly() throws Exception {
    UUID uuid = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    assertThat(WireScalars.uuid().fromJson("\"00000000-0000-4000-8000-00000000000A\""))
        .isEqualTo(uuid);
    assertThat(WireScalars.uuid().text(uuid)).isEqualTo("00000000-0000-4000-8000-00000000000a");
    assertThatThrownBy(() -> WireScalars.uuid().fromJson("\"0-0-4-8-canary\""))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("Expected a UUID at path $");
    assertThatThrownBy(() -> WireScalars.uuid().fromJson("\"1-2-3-4-5\""))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  void urisStayAsTheyWereWritten() throws Exception {
    URI uri = WireScalars.uri().fromJson("\"https://example.com/a%20b?c=d\"");

    assertThat(WireScalars.uri().toJson(uri)).isEqualTo("\"https://example.com/a%20b?c=d\"");
    assertThatThrownBy(() -> WireScalars.uri().fromJson("\"http://a b\""))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("Expected a URI at path $");
  }
}
