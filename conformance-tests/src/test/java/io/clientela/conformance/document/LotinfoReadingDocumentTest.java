package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.model.AddedComment;
import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.ClientFilter;
import io.clientela.lotinfo.model.ClientQuery;
import io.clientela.lotinfo.model.ClientState;
import io.clientela.lotinfo.model.CommentBatch;
import io.clientela.lotinfo.model.CommentInput;
import io.clientela.lotinfo.model.FieldValue;
import io.clientela.lotinfo.model.MomentRange;
import io.clientela.lotinfo.model.SortDirection;
import io.clientela.runtime.ClientelaException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Lotinfo's pages on reading clients and on comments say, without a look at the contract. */
@Tag("document")
class LotinfoReadingDocumentTest {
  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final LotinfoClient lotinfo =
      LotinfoClient.builder()
          .token("token-0001")
          .baseUrl(vendor.url() + "/v1")
          .clock(FakeVendor.WITHOUT_WAITING)
          .build();

  @Test
  void aQueryIsSentAsItsTableHasIt() {
    vendor.responds(200, "{\"result\": []}");
    ClientFilter filter =
        ClientFilter.builder()
            .apiIdExchange(900417L)
            .delclient(ClientState.DELETED)
            .editDate(MomentRange.builder().min(Instant.ofEpochSecond(1767225600)).build())
            .build();

    lotinfo
        .clients()
        .listClients(
            ClientQuery.builder()
                .code(101010)
                .filter(filter)
                .order(Map.of("addDate", SortDirection.DESCENDING))
                .limit(2)
                .offset(10)
                .build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("POST /v1/CLIENTS?token=token-0001");
    assertThat(Json.read(sent.body()))
        .isEqualTo(
            Json.read(
                """
                {"code": 101010, "order": {"addDate": "desc"}, "limit": 2, "offset": 10,
                 "filter": {"apiIdExchange": 900417, "delclient": 3,
                            "editDate": {"min": 1767225600}}}
                """));
  }

  @Test
  void readsAClientAsPropertiesByName() {
    vendor.responds(
        200,
        """
        {"result": [{
          "id": {"fieldName": "ID", "fieldType": "value", "fieldMulti": "not_multi",
                 "values": [{"value": "101"}]},
          "contacts": {"fieldType": "contact", "fieldMulti": "multi", "values": [
            {"id": "31", "value": "79070000011", "type": "mobile", "general": null}]},
          "objectsList": {"fieldType": "object", "values": [{"id": "234", "lpr": "1"}]},
          "unheard": {}}]}
        """);

    Map<String, ClientField> client = lotinfo.clients().listClients(query()).result().get(0);

    assertThat(client).containsKeys("id", "contacts", "objectsList", "unheard");
    assertThat(client.get("id").values()).extracting(FieldValue::value).containsExactly("101");
    FieldValue contact = client.get("contacts").values().get(0);
    assertThat(contact.type()).isEqualTo("mobile");
    assertThat(contact.value()).isEqualTo("79070000011");
    assertThat(client.get("objectsList").values().get(0).lpr()).isEqualTo("1");
    assertThat(client.get("unheard").values()).isNull();
  }

  @Test
  void aReadingIsNotSentAgain() {
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class, () -> lotinfo.clients().listClients(query())))
        .isNotNull();
    assertThat(vendor.requests()).isEqualTo(1);
  }

  @Test
  void aReadingWithoutResultIsAFailure() {
    vendor.responds(200, "{\"message\": \"code\"}");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class, () -> lotinfo.clients().listClients(query())))
        .isNotNull();
  }

  @Test
  void aCommentIsSentWithItsUserAsText() {
    vendor.responds(200, "{\"result\": [{\"id\": 201, \"put\": \"ok\"}]}");

    List<AddedComment> added = lotinfo.clients().addClientComments(101, comment()).result();

    assertThat(added).extracting(AddedComment::id).containsExactly("201");
    assertThat(added).extracting(AddedComment::put).containsExactly("ok");
    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("PUT /v1/CLIENTS/101/COMMENTS?token=token-0001");
    assertThat(sent.body()).isEqualTo("{\"userId\":\"123\",\"data\":[{\"value\":\"Да\"}]}");
  }

  @Test
  void aCommentIsNotSentAgain() {
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class,
                () -> lotinfo.clients().addClientComments(101, comment())))
        .extracting(ClientelaException::mayHaveTakenEffect)
        .isEqualTo(true);
    assertThat(vendor.requests()).isEqualTo(1);
  }

  private static ClientQuery query() {
    return ClientQuery.builder().code(101010).build();
  }

  private static CommentBatch comment() {
    return CommentBatch.builder()
        .userId("123")
        .data(List.of(CommentInput.builder().value("Да").build()))
        .build();
  }
}
