package io.clientela.cli.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsFileTest {
  private static final String FORM =
      "expected NAME=value with a name such as CLIENTELA_BSALE_TOKEN";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void ownersOnly() throws IOException {
    file = Files.createFile(folder.resolve("credentials"));
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab\\cd",
        "ab\\",
        "ab\\u0041",
        "\"ab\"",
        "'ab'",
        "a\"b",
        "ab#cd",
        "ab!cd",
        "a:b=c",
        "=ab",
        " ab ",
        "ab\t",
        "señal",
        "a b"
      })
  void aValueIsTheRestOfTheLineExactly(String value) throws IOException {
    for (String end : new String[] {"\n", "\r\n", ""}) {
      VendorSettings settings =
          read("CLIENTELA_KOIBOX_TOKEN=k" + end + (end.isEmpty() ? "\n" : "") + token(value) + end);

      assertThat(settings.token(MappedVendor.BSALE)).isEqualTo(value);
      assertThat(settings.token(MappedVendor.KOIBOX)).isEqualTo("k");
    }
  }

  @Test
  void aBackslashAtTheEndDoesNotTakeTheNextLine() throws IOException {
    VendorSettings settings = read(token("ab\\") + "\nCLIENTELA_SPERANT_TOKEN=next\n");

    assertThat(settings.token(MappedVendor.BSALE)).isEqualTo("ab\\");
    assertThat(settings.token(MappedVendor.SPERANT)).isEqualTo("next");
  }

  @Test
  void aByteOrderMarkCommentsAndBlankLinesAreNoSettings() throws IOException {
    VendorSettings settings = read("\ufeff" + token("t") + "\n\n  \n# CLIENTELA_KOIBOX_TOKEN=no\n");

    assertThat(settings.token(MappedVendor.BSALE)).isEqualTo("t");
    assertThatThrownBy(() -> settings.token(MappedVendor.KOIBOX))
        .isInstanceOf(SettingsException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s3cret | " + FORM,
        "export CLIENTELA_BSALE_TOKEN=s3cret | " + FORM + ", without export",
        "CLIENTELA_BSALE_TOKEN =s3cret | " + FORM + ", without blanks around the name",
        "CLIENTELA_BSALE_TOKEM=s3cret | sets what is no setting; " + FORM,
        "s3cret= | sets what is no setting; " + FORM,
        "clientela_bsale_token=s3cret | sets what is no setting; " + FORM,
        "CLIENTELA_BSALE_TOKEN: s3cret | " + FORM,
        "CLIENTELA_KOIBOX_TOKEN=s3cret | CLIENTELA_KOIBOX_TOKEN is set already"
      })
  void whatIsNoSettingIsRefusedByItsLineAndNotShown(String line, String problem)
      throws IOException {
    assertThatThrownBy(() -> read("# ours\nCLIENTELA_KOIBOX_TOKEN=s3cret1\n" + line + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("The credentials file " + file + ", line 3: " + problem + ".")
        .message()
        .doesNotContain("s3cret");
  }

  @Test
  void aFileThatIsNotUtf8IsTold() throws IOException {
    Files.write(file, token("señal").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> CredentialsFile.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessage("The credentials file " + file + " cannot be read: it is not UTF-8.");
  }

  private VendorSettings read(String text) throws IOException {
    Files.writeString(file, text);
    return CredentialsFile.read(file);
  }

  private static String token(String value) {
    return "CLIENTELA_BSALE_TOKEN=" + value;
  }
}
