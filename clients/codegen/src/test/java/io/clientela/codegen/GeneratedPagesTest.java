package io.clientela.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.Secret;
import io.clientela.runtime.transport.Transport;
import io.clientela.tiny.api.ContactsApi;
import io.clientela.tiny.api.ContactsApi.ListContacts;
import io.clientela.tiny.model.Contact;
import io.clientela.tiny.model.Note;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How generated lists go from page to page. */
class GeneratedPagesTest {
  private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final TinyVendor vendor = new TinyVendor();
  private final Transport transport =
      vendor.transport(Authentication.bearer(Secret.of("token", "invented-token")));
  private final ContactsApi contacts = new ContactsApi(transport);

  GeneratedPagesTest() throws IOException {}

  @AfterEach
  void close() {
    transport.close();
    vendor.close();
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
  void aListKeepsItsOptions() {
    vendor.replies("[{\"text\":\"one\"}]").replies("[]");

    assertThat(contacts.with(new CallOptions().query("shop", "1")).listNotes(KEY)).hasSize(1);

    assertThat(vendor.lines())
        .containsExactly(
            "GET /contacts/" + KEY + "?shop=1", "GET /contacts/" + KEY + "?nr=1&shop=1");
  }
}
