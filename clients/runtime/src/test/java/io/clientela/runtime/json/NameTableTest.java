package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTableTest {
  private static final String BEHIND = ":1}                ";

  private final NameTable names =
      NameTable.of(
          "id",
          "ideal",
          "maximum",
          "firstName",
          "paymentMethodOf",
          "año",
          "i",
          "dispatchInformationOfTheClient");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "ideal",
        "maximum",
        "firstName",
        "paymentMethodOf",
        "año",
        "i",
        "dispatchInformationOfTheClient"
      })
  void aNameIsFoundWhereverTheSearchBegins(String name) {
    for (int likely = 0; likely <= 8; likely++) {
      assertThat(find("{\"" + name + "\"" + BEHIND, likely)).isEqualTo(names.indexOf(name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ide",
        "ideals",
        "Id",
        "firstNam",
        "firstName ",
        "firstNamE",
        "ano",
        "dispatchInformationOnTheClient",
        "dispatchInfOrmationOfTheClient"
      })
  void whatOnlyBeginsOrLooksAlikeIsNotFound(String name) {
    assertThat(find("{\"" + name + "\"" + BEHIND, 0)).isEqualTo(-1);
  }

  @Test
  void aNameAtTheEndOfTheDocumentIsLeftToTheSlowWay() throws IOException {
    assertThat(find("{\"id\":1}", 0)).isEqualTo(-1);
    Utf8Reader in = reader("{\"id\":1}");
    in.beginObject();
    assertThat(in.nextName(names, 0)).isEqualTo(-1);
    assertThat(in.nextName()).isEqualTo("id");
  }

  @Test
  void aNameThatIsReadSoIsInThePath() throws IOException {
    Utf8Reader in = reader("{\"firstName\":{\"id\":[1,2]},\"i\":0}          ");
    in.beginObject();
    assertThat(in.nextName(names, 0)).isEqualTo(3);
    in.beginObject();
    assertThat(in.nextName(names, 4)).isZero();
    in.beginArray();
    in.nextInt();
    assertThat(in.getPath()).isEqualTo("$.firstName.id[1]");
    in.nextInt();
    in.endArray();
    in.endObject();
    assertThat(in.nextName(names, 4)).isEqualTo(6);
    assertThat(in.nextInt()).isZero();
  }

  @Test
  void anEscapedNameIsReadTheSlowWay() throws IOException {
    Utf8Reader in = reader("{\"\\u0069d\":1}          ");
    in.beginObject();

    assertThat(in.nextName(names, 0)).isEqualTo(-1);
    assertThat(names.indexOf(in.nextName())).isZero();
  }

  @Test
  void whatIsNoNameStaysAhead() throws IOException {
    Utf8Reader in = reader("{\"id\":\"ideal\"}          ");
    in.beginObject();
    in.nextName();

    assertThat(in.nextName(names, 0)).isEqualTo(-1);
    assertThat(in.nextString()).isEqualTo("ideal");
    assertThat(in.nextName(names, 0)).isEqualTo(-1);
    in.endObject();
  }

  private int find(String document, int likely) {
    return names.find(document.getBytes(StandardCharsets.UTF_8), 2, likely);
  }

  private static Utf8Reader reader(String document) throws IOException {
    return new Utf8Reader(document.getBytes(StandardCharsets.UTF_8));
  }
}
