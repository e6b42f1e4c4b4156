package io.clientela.cli.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorSettingsTest {
  @TempDir Path folder;

  @Test
  void urlAndTokenAreReadByTheVendorsName() {
    VendorSettings settings =
        VendorSettings.of(
            Map.of("CLIENTELA_BSALE_URL", "https://bsale.test", "CLIENTELA_BSALE_TOKEN", " t1 "),
            "the environment");

    assertThat(VendorEndpoint.of(MappedVendor.BSALE, settings))
        .isEqualTo(new VendorEndpoint(Optional.of("https://bsale.test"), "t1", false));
    assertThat(settings.url(MappedVendor.KOIBOX)).isEmpty();
  }

  @Test
  void aMissingTokenIsOneSentence() {
    VendorSettings settings =
        VendorSettings.of(Map.of("CLIENTELA_TOMTICKET_TOKEN", " "), "the environment");

    assertThatThrownBy(() -> settings.token(MappedVendor.TOMTICKET))
        .isInstanceOf(SettingsException.class)
        .hasMessage("TomTicket needs a token: set CLIENTELA_TOMTICKET_TOKEN in the environment.");
  }

  @Test
  void neitherSettingsNorAccessShowATokenAsText() {
    VendorSettings settings =
        VendorSettings.of(Map.of("CLIENTELA_BSALE_TOKEN", "invented"), "a test");

    assertThat(settings.toString()).doesNotContain("invented");
    assertThat(new VendorEndpoint(Optional.empty(), "invented", false).toString())
        .doesNotContain("invented");
  }

  @Test
  void aUserIdThatIsNoPositiveIntegerIsRefused() {
    VendorSettings settings =
        VendorSettings.of(Map.of("CLIENTELA_LOTINFO_USER_ID", "-1"), "a test");

    assertThatThrownBy(settings::lotinfoUserId).isInstanceOf(SettingsException.class);
  }

  @Test
  void aWebhookPathIsRequired() {
    VendorSettings settings =
        VendorSettings.of(Map.of("CLIENTELA_KOIBOX_WEBHOOK_PATH", " "), "a test");

    assertThatThrownBy(settings::webhookPath)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("set CLIENTELA_KOIBOX_WEBHOOK_PATH in a test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary", "/", "/canary?key=1", "/canary%2F", "/can ary"})
  void aWebhookPathThatNoRequestHasIsRefusedAndNotShown(String path) {
    VendorSettings settings =
        VendorSettings.of(Map.of("CLIENTELA_KOIBOX_WEBHOOK_PATH", path), "a test");

    assertThatThrownBy(settings::webhookPath)
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("expected a path as CLIENTELA_KOIBOX_WEBHOOK_PATH: ")
        .hasMessageNotContaining("canary");
  }

  @Test
  void aCredentialsFileOfItsOwnerIsRead() throws IOException {
    Path file = credentials("rw-------");

    assertThat(CredentialsFile.read(file).token(MappedVendor.BSALE)).isEqualTo("invented");
  }

  @Test
  void aCredentialsFileThatOthersCanReadIsRefused() throws IOException {
    for (String permissions : new String[] {"rw-r-----", "rw----r--", "rw-rw-rw-"}) {
      Path file = credentials(permissions);

      assertThatThrownBy(() -> CredentialsFile.read(file))
          .as(permissions)
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("chmod 600");
    }
  }

  @Test
  void aCredentialsFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> CredentialsFile.read(folder.resolve("none")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("cannot be read");
  }

  private Path credentials(String permissions) throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file =
        Files.writeString(
            folder.resolve("credentials"), "# ours\nCLIENTELA_BSALE_TOKEN=invented\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }
}
