package io.clientela.cli.input.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.input.text.ByteSource;
import io.clientela.cli.input.text.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VcardReaderTest {
  @Test
  void aCardOfAPhoneIsReadWithItsGroups() throws IOException {
    VcardRow row =
        row(
            """
            VERSION:3.0
            PRODID:-//Apple Inc.//iPhone OS 17.5.1//EN
            N:Pérez Soto;Juan;Carlos;;
            FN:Juan Pérez Soto
            ORG:Ferretería;Ventas
            TITLE:Gerente
            item2.TEL;type=HOME:22000 1234
            item1.TEL;type=CELL;type=VOICE;type=pref:+56 9 2000 1234
            item3.EMAIL;type=INTERNET;type=HOME:otro@cl.example
            item4.EMAIL;type=INTERNET;type=pref:juan@cl.example
            item5.ADR;type=HOME;type=pref:;Depto 5;Av. Sur 12\\, B;Santiago;RM;7500000;Chile
            item5.X-ABADR:cl
            item1.X-ABLabel:trabajo
            NOTE:una\\nnota; y coma\\,
            BDAY:1985-03-12
            """);

    assertThat(filled(row))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("given_name", "Juan"),
                Map.entry("middle_name", "Carlos"),
                Map.entry("family_name", "Pérez Soto"),
                Map.entry("organisation", "Ferretería"),
                Map.entry("occupation", "Gerente"),
                Map.entry("phone", "+56 9 2000 1234"),
                Map.entry("phone2", "22000 1234"),
                Map.entry("email", "juan@cl.example"),
                Map.entry("email2", "otro@cl.example"),
                Map.entry("address_label", "home"),
                Map.entry("address_street", "Av. Sur 12, B, Depto 5"),
                Map.entry("address_city", "Santiago"),
                Map.entry("address_region", "RM"),
                Map.entry("address_postal_code", "7500000"),
                Map.entry("address_country", "Chile"),
                Map.entry("note", "una\nnota; y coma,"),
                Map.entry("birth_date", "1985-03-12")));
    assertThat(row.losses()).containsExactly("unit of ORG: left out, there is no column for it");
  }

  @Test
  void quotedPrintableOfVersion21IsRead() throws IOException {
    VcardRow row =
        row(
            """
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Mar=C3=ADa=
             Jos=C3=A9;;;
            TEL;CELL:920001234
            """
                .replace("\n Jos", "\nJos"));

    assertThat(filled(row))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("family_name", "Muñoz", "given_name", "MaríaJosé", "phone", "920001234"));
  }

  @ParameterizedTest
  @CsvSource({
    "BDAY:19850312, 1985-03-12",
    "BDAY:1985-03-12T00:00:00Z, 1985-03-12",
    "BDAY;VALUE=date:1985-03-12, 1985-03-12",
  })
  void aDayOfBirthIsRead(String line, String day) throws IOException {
    assertThat(filled(row("VERSION:3.0\nN:A;B\n" + line + "\n"))).containsEntry("birth_date", day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION:4.0\nBDAY:--0721",
        "VERSION:3.0\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-07-21",
        "VERSION:3.0\nBDAY:--07-21"
      })
  void aBirthdayWithoutAYearIsToldAsALoss(String lines) throws IOException {
    VcardRow row = row(lines + "\nN:A;B\n");

    assertThat(filled(row)).doesNotContainKey("birth_date");
    assertThat(row.losses())
        .containsExactly("birthday without a year: left out, there is no column for it");
  }

  @Test
  void version4IsRead() throws IOException {
    VcardRow row =
        row(
            """
            VERSION:4.0
            UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
            N:Díaz;Ana;;;
            FN:Ana Díaz
            GENDER:F
            LANG:es
            TEL;VALUE=uri;PREF=2:tel:+56-2-2000-1234
            TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+56-9-2000-1234
            EMAIL;PREF=1:ana@cl.example
            """);

    assertThat(filled(row))
        .containsEntry("id", "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1")
        .containsEntry("gender", "female")
        .containsEntry("language", "es")
        .containsEntry("phone", "+56-9-2000-1234")
        .containsEntry("phone2", "+56-2-2000-1234");
    assertThat(row.losses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION:3.0\nN:;;;;\nFN:El Clavo SpA\nORG:El Clavo SpA;\nX-ABShowAs:COMPANY",
        "VERSION:4.0\nKIND:org\nFN:El Clavo SpA"
      })
  void aFirmIsNoPerson(String lines) throws IOException {
    assertThat(filled(row(lines + "\n")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("type", "organisation", "organisation", "El Clavo SpA"));
  }

  @Test
  void whatHasNoColumnIsToldByItsKind() throws IOException {
    VcardRow row =
        row(
            """
            VERSION:3.0
            N:Díaz;Ana;;Dra.;
            NICKNAME:Anita
            URL:https://ana.example
            X-SKYPE:ana
            TEL;TYPE=FAX:220001234
            TEL:1
            TEL:2
            TEL:3
            TEL:4
            PHOTO;ENCODING=b;TYPE=JPEG:AAAA
             BBBB
            """);

    assertThat(row.losses())
        .extracting(it -> it.replace(": left out, there is no column for it", ""))
        .containsExactlyInAnyOrder(
            "number of a fax or pager",
            "more than 3 values of phone",
            "nickname",
            "url",
            "X-SKYPE",
            "prefix of the name",
            "PHOTO");
  }

  @Test
  void aPictureOfAnyLengthIsNotKept() throws IOException {
    String picture = "PHOTO;ENCODING=BASE64;JPEG:" + "QUJD".repeat(1_000_000) + "\n QUJD\n\n";

    List<VcardText> cards = cards(card("VERSION:2.1\n" + picture + "N:Díaz;Ana\n"));

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).text()).doesNotContain("QUJD").contains("N:Díaz");
  }

  @Test
  void aCardThatIsBrokenCostsItselfAlone() throws IOException {
    String broken = "BEGIN:VCARD\nVERSION:3.0\nN:A;B\n";
    String tooLong = card("NOTE:" + "x".repeat(300_000) + "\n");

    List<VcardText> cards = cards(broken + tooLong + card("N:C;D\n"));

    assertThat(cards)
        .extracting(VcardText::line, VcardText::problem)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1L, "has no line END:VCARD"),
            org.assertj.core.groups.Tuple.tuple(4L, "is longer than 256 KiB"),
            org.assertj.core.groups.Tuple.tuple(7L, null));
  }

  private static String card(String lines) {
    return "BEGIN:VCARD\n" + lines + "END:VCARD\n";
  }

  private static VcardRow row(String lines) throws IOException {
    return VcardReader.read(cards(card(lines).replace("\n", "\r\n")).get(0));
  }

  private static List<VcardText> cards(String text) throws IOException {
    List<VcardText> cards = new ArrayList<>();
    try (Lines lines = new Lines(ByteSource.of(text.getBytes(StandardCharsets.UTF_8)))) {
      VcardTexts texts = new VcardTexts(lines);
      for (VcardText it = texts.next(); it != null; it = texts.next()) cards.add(it);
    }
    return cards;
  }

  private static Map<String, String> filled(VcardRow row) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < VcardRow.COLUMNS.size(); i++) {
      String text = row.cells().get(i);
      if (!text.isEmpty()) filled.put(VcardRow.COLUMNS.get(i), text);
    }
    return filled;
  }
}
