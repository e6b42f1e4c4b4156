package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that clients and vendors post, in recorded traffic. */
class PostedTest {
  private static final String FORM_URL = "https://api.tomticket.com/update_cliente/t0k3n/65/I";

  @TempDir private Path folder;

  @Test
  void aFormIsJudgedByItsParts() {
    ObjectNode entry = HarFiles.entry("POST", FORM_URL, 200, example("tomticket", "updateClient"));
    entry
        .withObject("/request")
        .putObject("postData")
        .put("mimeType", "multipart/form-data; boundary=X")
        .put(
            "text",
            "--X\r\nContent-Disposition: form-data; name=\"unheard_of\"\r\n\r\n1\r\n--X--\r\n");

    Ran ran = check("tomticket", entry);

    assertThat(ran.exitCode()).as(ran.out()).isEqualTo(1);
    assertThat(ran.out()).contains("ClientUpdate", "updateClient: request: ");
  }

  @Test
  void aFormOfABrowserThatKeptOnlyItsPartsIsJudgedTheSame() {
    ObjectNode entry = HarFiles.entry("POST", FORM_URL, 200, example("tomticket", "updateClient"));
    entry
        .withObject("/request")
        .putObject("postData")
        .put("mimeType", "multipart/form-data; boundary=X")
        .putArray("params")
        .addObject()
        .put("name", "unheard_of")
        .put("value", "1");

    assertThat(check("tomticket", entry).out()).contains("ClientUpdate");
  }

  @Test
  void aFormWithoutItsEndIsTold() {
    ObjectNode entry = HarFiles.entry("POST", FORM_URL, 200, example("tomticket", "updateClient"));
    entry
        .withObject("/request")
        .putObject("postData")
        .put("mimeType", "multipart/form-data; boundary=X")
        .put("text", "--X\r\nContent-Disposition: form-data; name=\"nome\"\r\n\r\nQuispe");

    Ran ran = check("tomticket", entry);

    assertThat(ran.out()).contains("malformed-form", "the form has no end");
    assertThat(ran.out()).doesNotContain("Quispe");
  }

  @Test
  void whatAVendorPostsIsJudgedAtItsPath() {
    String url = "https://shop.example.com/hooks/koibox";
    ObjectNode right = HarFiles.post(url, request("koibox", "customerCreated"), 200, "");
    ObjectNode wrong = HarFiles.post(url, "{}", 200, "");

    Ran ran = check("koibox", right, "--webhooks=/hooks/koibox");
    Ran bad = check("koibox", wrong, "--webhooks=/hooks/koibox");
    Ran unasked = check("koibox", wrong);

    assertThat(ran.exitCode()).as(ran.out()).isZero();
    assertThat(bad.exitCode()).isEqualTo(1);
    assertThat(bad.out()).contains("customerCreated: request: ");
    assertThat(unasked.exitCode()).isEqualTo(3);
  }

  @Test
  void aBodyOfAnotherTypeIsTold() {
    ObjectNode entry = HarFiles.post("http://h/clients.json", "a=1", 400, "{\"error\": \"x\"}");
    entry.withObject("/request/postData").put("mimeType", "application/x-www-form-urlencoded");

    assertThat(check("bsale", entry).out())
        .contains("media type application/x-www-form-urlencoded is not documented");
  }

  private static ContractOperation operation(String vendor, String id) {
    return Contract.of(vendor).operation(id);
  }

  private static String request(String vendor, String id) {
    return first(operation(vendor, id).request().orElseThrow().node(), vendor);
  }

  private static String example(String vendor, String id) {
    return first(operation(vendor, id).responses().get(0).body().orElseThrow().node(), vendor);
  }

  private static String first(JsonNode body, String vendor) {
    return Json.write(Contract.of(vendor).examples(body).values().iterator().next());
  }

  private Ran check(String vendor, ObjectNode entry, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "--vendor=" + vendor;
    all[1] = "--report=" + folder.resolve("report");
    all[2] = "--har=" + HarFiles.write(folder, entry);
    System.arraycopy(more, 0, all, 3, more.length);
    return Ran.of(all);
  }
}
