package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.ConflictException;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.NotFoundException;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.tiny.api.ContactsApi;
import io.clientela.tiny.api.ContactsApi.CreateContacts;
import io.clientela.tiny.api.ContactsApi.ListContacts;
import io.clientela.tiny.model.ClientState;
import io.clientela.tiny.model.Contact;
import io.clientela.tiny.model.ContactInput;
import io.clientela.tiny.model.ContactPatch;
import io.clientela.tiny.model.LabelForm;
import io.clientela.tiny.model.Note;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What generated calls send and read, on the wire. */
class GeneratedCallTest {
  private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Instant NOON = Instant.parse("2026-02-27T12:00:00Z");

  private final TinyVendor vendor = new TinyVendor();
  private final Transport transport =
      vendor.transport(Authentication.bearer(Secret.of("token", "invented-token")));
  private final ContactsApi contacts = new ContactsApi(transport);

  GeneratedCallTest() throws IOException {}

  @AfterEach
  void close() {
    transport.close();
    vendor.close();
  }

  @Test
  void listsInAQueryAreRepeatedOrJoined() {
    vendor.replies("{\"meta\":{\"total\":0},\"results\":[]}");

    contacts
        .listContacts(
            new ListContacts()
                .state(List.of(ClientState.ACTIVE, ClientState.INACTIVE))
                .id(List.of(7L, 8L))
                .changedSince(NOON)
                .asText("a b"))
        .page();

    assertThat(vendor.onlyRequest().line())
        .isEqualTo(
            "GET /contacts?state=0&state=1&id=7,8&changed-since=2026-02-27T12%3A00%3A00Z"
                + "&toString=a%20b");
  }

  @Test
  void anEmptyListIsNotTakenForNoFilter() {
    ListContacts none = new ListContacts().id(List.of());

    assertThatThrownBy(() -> contacts.listContacts(none).page())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Query parameter 'id' is an empty list.");
  }

  @Test
  void numberedPagesEndAtTheTotal() {
    vendor
        .replies("{\"meta\":{\"total\":3},\"results\":[{\"key\":\"a\"},{\"key\":\"b\"}]}")
        .replies("{\"meta\":{\"total\":3},\"results\":[{\"key\":\"c\"}]}");

    assertThat(contacts.listContacts(new ListContacts().perPage(2)).stream().map(Contact::key))
        .containsExactly("a", "b", "c");
    assertThat(vendor.lines())
        .containsExactly("GET /contacts?per_page=2", "GET /contacts?page=2&per_page=2");
  }

  @Test
  void pagesThatTellTheirNumberEndAtTheLast() {
    vendor
        .replies("{\"meta\":{\"total\":2},\"results\":[{\"key\":\"a\"},{\"key\":\"b\"}]}")
        .replies("{\"meta\":{\"total\":2},\"results\":[{\"key\":\"c\"}]}");

    assertThat(contacts.listArchive().stream().map(Contact::key)).containsExactly("a", "b", "c");
    assertThat(vendor.lines()).containsExactly("GET /archive", "GET /archive?page=2");
  }

  @Test
  void pagesWithoutATotalEndAtAnEmptyOne() {
    vendor.replies("[{\"text\":\"one\"}]").replies("[{\"text\":\"two\"}]").replies("[]");

    assertThat(contacts.listNotes(KEY).stream().map(Note::text)).containsExactly("one", "two");
    assertThat(vendor.lines())
        .containsExactly(
            "GET /contacts/" + KEY,
            "GET /contacts/" + KEY + "?nr=1",
            "GET /contacts/" + KEY + "?nr=2");
  }

  @Test
  void arraysAreSentAndReadWithTheHeadersOfTheResponse() {
    Map<String, String> headers = Map.of("X-Total", "1", "Location", "/contacts/a");
    vendor.replies(
        201,
        headers,
        "[{\"key\":\"a\",\"changed\":\"2026-02-27T13:00:00.5+01:00\",\"ratio\":0.1}]");
    ContactInput input = ContactInput.builder().reference(KEY).since(NOON).build();

    var created = contacts.createContacts(List.of(input), new CreateContacts().idempotencyKey(KEY));

    assertThat(vendor.onlyRequest().body())
        .isEqualTo("[{\"reference\":\"" + KEY + "\",\"since\":\"2026-02-27T12:00:00Z\"}]");
    assertThat(vendor.onlyRequest().headers().get("Idempotency-key"))
        .containsExactly(KEY.toString());
    assertThat(created.body().get(0).changed()).isEqualTo(NOON.plusMillis(500));
    assertThat(created.body().get(0).ratio()).isEqualTo("0.1");
    assertThat(created.xTotal()).isEqualTo(1L);
    assertThat(created.location()).isEqualTo(URI.create("/contacts/a"));
  }

  @Test
  void aHeaderThatIsNotWhatTheContractSaysIsNotReadWrongly() {
    vendor.replies(201, Map.of("X-Total", "many"), "[]");

    assertThatThrownBy(
            () -> contacts.createContacts(List.of(), new CreateContacts().idempotencyKey(KEY)))
        .isInstanceOf(DecodingException.class);
  }

  @Test
  void aRequiredHeaderIsAskedFor() {
    assertThatThrownBy(() -> contacts.createContacts(List.of(), new CreateContacts()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("createContacts needs Idempotency-Key");
  }

  @Test
  void nullIsSentWhereItWasAskedForAndOnlyThere() {
    vendor.replies(204, Map.of("ETag", "v2"), "");

    var changed =
        contacts.changeContact(
            KEY, ContactPatch.builder().clearEmail().clearTags().level(3).build());

    assertThat(vendor.onlyRequest().line()).isEqualTo("PATCH /contacts/" + KEY);
    assertThat(vendor.onlyRequest().body()).isEqualTo("{\"email\":null,\"tags\":null,\"level\":3}");
    assertThat(vendor.onlyRequest().headers().get("Content-type"))
        .containsExactly("application/merge-patch+json");
    assertThat(changed.etag()).isEqualTo("v2");
  }

  @Test
  void anOptionalBodyCanBeLeftOut() {
    vendor.replies(204, Map.of(), "");

    contacts.changeContact(KEY, null);

    assertThat(vendor.onlyRequest().body()).isEmpty();
    assertThat(vendor.onlyRequest().headers()).doesNotContainKey("Content-type");
  }

  @Test
  void aFormIsUrlEncodedWhereTheContractSaysSo() {
    vendor.replies("{\"a\":\"b\"}");

    Map<String, String> labels =
        contacts.setLabels(KEY, LabelForm.builder().name("á & b").propertyClass(2).build());

    assertThat(vendor.onlyRequest().body()).isEqualTo("name=%C3%A1%20%26%20b&class=2");
    assertThat(vendor.onlyRequest().headers().get("Content-type"))
        .containsExactly("application/x-www-form-urlencoded");
    assertThat(labels).containsExactly(Map.entry("a", "b"));
  }

  @Test
  void whatTheContractKnowsOfErrorsHasExceptions() {
    vendor.replies(409, Map.of(), "{}").replies(404, Map.of(), "{}").replies(404, Map.of(), "{}");

    assertThatThrownBy(() -> contacts.changeContact(KEY, null))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> contacts.changeContact(KEY, null))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> contacts.listNotes(KEY).page())
        .isExactlyInstanceOf(ErrorResponseException.class);
  }

  @Test
  void aCallHasItsResponseBesideWhatTheContractNames() {
    vendor.replies(204, Map.of("ETag", "v2", "X-Request-Id", "req-1"), "");

    var changed = contacts.withRawResponse(api -> api.changeContact(KEY, null));

    assertThat(changed.value().etag()).isEqualTo("v2");
    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.requestId()).contains("req-1");
  }

  @Test
  void aListKeepsItsOptions() {
    vendor.replies("[{\"text\":\"one\"}]").replies("[]");

    assertThat(contacts.with(new CallOptions().query("shop", "1")).listNotes(KEY)).hasSize(1);

    assertThat(vendor.lines())
        .containsExactly(
            "GET /contacts/" + KEY + "?shop=1", "GET /contacts/" + KEY + "?nr=1&shop=1");
  }

  @Test
  void aTokenIsSentAsBearer() {
    vendor.replies("[]");

    contacts.listNotes(KEY).page();

    assertThat(vendor.onlyRequest().headers().get("Authorization"))
        .containsExactly("Bearer invented-token");
  }

  @Test
  void aPasswordIsSentAsBasic() {
    vendor.replies("[]");

    try (Transport basic = vendor.transport(Authentication.basic("ana", "dos palabras"))) {
      new ContactsApi(basic).listNotes(KEY).page();
    }

    assertThat(vendor.onlyRequest().headers().get("Authorization"))
        .containsExactly("Basic YW5hOmRvcyBwYWxhYnJhcw==");
  }

  @Test
  void twoSpellingsOfOneNameAreTwoProperties() {
    vendor.replies(201, Map.of(), "[{\"key\":\"a\",\"firstName\":\"Ana\",\"first_name\":\"ANA\"}]");

    Contact contact =
        contacts.createContacts(List.of(), new CreateContacts().idempotencyKey(KEY)).body().get(0);

    assertThat(contact.firstName()).isEqualTo("Ana");
    assertThat(contact.oldFirstName()).isEqualTo("ANA");
  }
}
