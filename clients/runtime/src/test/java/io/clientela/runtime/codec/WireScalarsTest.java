package io.clientela.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireScalarsTest {
  /** One column per scalar: what each JSON value reads as; {@code !} is a refusal. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      quoteCharacter = '`',
      value = {
        // JSON | string | int32 | int64 | decimal | bool | lenientFlag | epoch | lenientEpoch
        "null | none | none | none | none | none | none | none | none",
        "12 | 12 | 12 | 12 | 12 | ! | ! | 1970-01-01T00:00:12Z | 1970-01-01T00:00:12Z",
        "\"12\" | 12 | 12 | 12 | 12 | ! | ! | 1970-01-01T00:00:12Z | 1970-01-01T00:00:12Z",
        "12.0 | 12.0 | 12 | 12 | 12.0 | ! | ! | 1970-01-01T00:00:12Z | 1970-01-01T00:00:12Z",
        "12e2 | 12e2 | 1200 | 1200 | 1.2E+3 | ! | ! | 1970-01-01T00:20:00Z | 1970-01-01T00:20:00Z",
        "12.7 | 12.7 | ! | ! | 12.7 | ! | ! | ! | !",
        "\"0012\" | 0012 | 12 | 12 | 12 | ! | ! | 1970-01-01T00:00:12Z | 1970-01-01T00:00:12Z",
        "-1 | -1 | -1 | -1 | -1 | ! | ! | 1969-12-31T23:59:59Z | 1969-12-31T23:59:59Z",
        "1.10 | 1.10 | ! | ! | 1.10 | ! | ! | ! | !",
        "\"1.10\" | 1.10 | ! | ! | 1.10 | ! | ! | ! | !",
        "1 | 1 | 1 | 1 | 1 | true | true | 1970-01-01T00:00:01Z | 1970-01-01T00:00:01Z",
        "\"1\" | 1 | 1 | 1 | 1 | true | true | 1970-01-01T00:00:01Z | 1970-01-01T00:00:01Z",
        "0 | 0 | 0 | 0 | 0 | false | false | 1970-01-01T00:00:00Z | 1970-01-01T00:00:00Z",
        "\"0\" | 0 | 0 | 0 | 0 | false | false | 1970-01-01T00:00:00Z | 1970-01-01T00:00:00Z",
        "2 | 2 | 2 | 2 | 2 | ! | ! | 1970-01-01T00:00:02Z | 1970-01-01T00:00:02Z",
        "true | true | ! | ! | ! | true | true | ! | !",
        "\"true\" | true | ! | ! | ! | true | true | ! | !",
        "false | false | ! | ! | ! | false | false | ! | !",
        "\"false\" | false | ! | ! | ! | false | false | ! | !",
        "\"yes\" | yes | ! | ! | ! | ! | ! | ! | !",
        "\"\" | `` | ! | ! | ! | ! | none | ! | none",
        "\" 12\" | ` 12` | ! | ! | ! | ! | ! | ! | !",
        "\"+12\" | +12 | ! | ! | ! | ! | ! | ! | !",
        "\"NaN\" | NaN | ! | ! | ! | ! | ! | ! | !",
        "\"1e999999999\" | 1e999999999 | ! | ! | ! | ! | ! | ! | !",
        "\"1e9999999999\" | 1e9999999999 | ! | ! | ! | ! | ! | ! | !",
        "1e-999999999 | 1e-999999999 | ! | ! | ! | ! | ! | ! | !",
        "2147483648 | 2147483648 | ! | 2147483648 | 2147483648 | ! | ! | 2038-01-19T03:14:08Z | 2038-01-19T03:14:08Z",
        "9007199254740993.0 | 9007199254740993.0 | ! | 9007199254740993 | 9007199254740993.0 | ! | ! | +285428751-11-12T07:36:33Z | +285428751-11-12T07:36:33Z",
        "9223372036854775807 | 9223372036854775807 | ! | 9223372036854775807 | 9223372036854775807 | ! | ! | ! | !",
        "9223372036854775808 | 9223372036854775808 | ! | ! | 9223372036854775808 | ! | ! | ! | !",
        "99999999999999999999 | 99999999999999999999 | ! | ! | 99999999999999999999 | ! | ! | ! | !",
        "{} | ! | ! | ! | ! | ! | ! | ! | !",
        "[] | ! | ! | ! | ! | ! | ! | ! | !",
      })
  void readsTheRightValueOrRefuses(
      String json,
      String string,
      String int32,
      String int64,
      String decimal,
      String bool,
      String lenientFlag,
      String epoch,
      String lenientEpoch) {
    assertThat(outcome(WireScalars.string(), json)).isEqualTo(string);
    assertThat(outcome(WireScalars.textOrInteger(), json)).isEqualTo(string);
    assertThat(outcome(WireScalars.int32(), json)).isEqualTo(int32);
    assertThat(outcome(WireScalars.int64(), json)).isEqualTo(int64);
    assertThat(outcome(WireScalars.decimal(), json)).isEqualTo(decimal);
    assertThat(outcome(WireScalars.decimalText(), json))
        .isEqualTo(json.equals("\"\"") ? null : decimal);
    assertThat(outcome(WireScalars.bool(), json)).isEqualTo(bool);
    assertThat(outcome(WireScalars.flag(), json)).isEqualTo(bool);
    assertThat(outcome(WireScalars.booleanText(), json)).isEqualTo(bool);
    assertThat(outcome(WireScalars.lenientFlag(), json)).isEqualTo(lenientFlag);
    assertThat(outcome(WireScalars.epochSeconds(), json)).isEqualTo(epoch);
    assertThat(outcome(WireScalars.lenientEpochSeconds(), json)).isEqualTo(lenientEpoch);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, 29.02.2020",
    "0001-01-01, 01.01.0001",
    "9999-12-31, 31.12.9999",
  })
  void readsADayInEitherForm(String iso, String dotted) throws IOException {
    assertThat(read(WireScalars.date(), quoted(iso))).isEqualTo(LocalDate.parse(iso));
    assertThat(read(WireScalars.dottedDate(), quoted(dotted))).isEqualTo(LocalDate.parse(iso));
    assertThat(WireScalars.date().text(LocalDate.parse(iso))).isEqualTo(iso);
    assertThat(WireScalars.dottedDate().text(LocalDate.parse(iso))).isEqualTo(dotted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"31.02.2020\"",
        "\"2020-02-31\"",
        "\"29.02.2021\"",
        "\"2021-02-29\"",
        "\"00.01.2020\"",
        "\"2020-00-10\"",
        "\"1.2.2020\"",
        "\"2020-2-1\"",
        "\"10.01.85\"",
        "\"10/01/1985\"",
        "\"1985/01/10\"",
        "\"10.01.1985 \"",
        "\"1985-01-10T00:00:00\"",
        "\"+12345-01-01\"",
        "\"-001-01-01\"",
        "\"0a.01.1985\"",
        "\"198x-01-10\"",
        "\"١٠.٠١.١٩٨٥\"",
        "\"\"",
        "20200229",
        "true",
        "{}",
      })
  void refusesWhatIsNoDayOfTheCalendar(String json) {
    assertThat(outcome(WireScalars.date(), json)).isEqualTo("!");
    assertThat(outcome(WireScalars.dottedDate(), json)).isEqualTo("!");
  }

  @Test
  void nullIsNoDay() throws IOException {
    assertThat(read(WireScalars.date(), "null")).isNull();
    assertThat(read(WireScalars.dottedDate(), "null")).isNull();
  }

  @Test
  void oneFormDoesNotReadTheOther() {
    assertThat(outcome(WireScalars.date(), "\"10.01.1985\"")).isEqualTo("!");
    assertThat(outcome(WireScalars.dottedDate(), "\"1985-01-10\"")).isEqualTo("!");
  }

  @Test
  void refusalsNameThePathAndNeverTheValue() throws IOException {
    for (Map.Entry<String, WireScalar<?>> scalar : all().entrySet()) {
      if (scalar.getKey().equals("string")) {
        continue; // refuses no text
      }
      var in = reader("{\"items\":[{\"id\":\"Juana Pérez\"}]}");
      in.beginObject();
      String unused = in.nextName();
      in.beginArray();
      in.beginObject();
      String unusedToo = in.nextName();

      assertThatThrownBy(() -> scalar.getValue().read(in))
          .as(scalar.getKey())
          .isInstanceOf(JsonSyntaxException.class)
          .hasNoCause()
          .hasMessageStartingWith("Expected ")
          .hasMessageEndingWith(" at path $.items[0].id");
    }
  }

  @Test
  void refusalsOfAnObjectNameWhereItStands() throws IOException {
    var in = reader("[1,{\"name\":\"Juana\"}]");
    in.beginArray();
    in.skipValue();

    assertThatThrownBy(() -> WireScalars.string().read(in))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("Expected text but was BEGIN_OBJECT at path $[1]");
  }

  static Map<String, WireScalar<?>> all() {
    return Map.ofEntries(
        Map.entry("string", WireScalars.string()),
        Map.entry("int32", WireScalars.int32()),
        Map.entry("int64", WireScalars.int64()),
        Map.entry("decimal", WireScalars.decimal()),
        Map.entry("bool", WireScalars.bool()),
        Map.entry("date", WireScalars.date()),
        Map.entry("flag", WireScalars.flag()),
        Map.entry("lenientFlag", WireScalars.lenientFlag()),
        Map.entry("booleanText", WireScalars.booleanText()),
        Map.entry("decimalText", WireScalars.decimalText()),
        Map.entry("epochSeconds", WireScalars.epochSeconds()),
        Map.entry("lenientEpochSeconds", WireScalars.lenientEpochSeconds()),
        Map.entry("dottedDate", WireScalars.dottedDate()));
  }

  private static String outcome(WireScalar<?> scalar, String json) {
    try {
      Object value = read(scalar, json);
      return value == null ? null : value.toString();
    } catch (JsonSyntaxException e) {
      return "!";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T read(WireScalar<T> scalar, String json) throws IOException {
    return scalar.read(reader(json));
  }

  private static JsonReader reader(String json) {
    return new JsonReader(new StringReader(json));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
