package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.CallReport;
import io.clientela.runtime.NotFoundException;
import io.clientela.runtime.Paged;
import io.clientela.runtime.RawResponse;
import io.clientela.tiny.TinyClient;
import io.clientela.tiny.api.ClientsApi;
import io.clientela.tiny.model.Client;
import io.clientela.tiny.model.ClientPage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever uses a client fakes it in tests, from outside its packages and without a server. */
class FakesTest {
  private static final Client ANA = Client.builder().href("/7").id(7).firstName("Ana").build();

  @Test
  void aTestOverridesWhatItNeeds() {
    ClientsApi clients =
        new ClientsApi() {
          @Override
          public Client getClient(long clientId, GetClient parameters) {
            if (clientId != 7) throw new NotFoundException(CallReport.of("getClient", 404));
            return ANA;
          }

          @Override
          public Paged<ClientPage, Client> listClients(ListClients parameters) {
            return Paged.of(
                List.of(ClientPage.builder().items(List.of(ANA)).build()), ClientPage::items);
          }
        };

    assertThat(clients.getClient(7)).isEqualTo(ANA);
    assertThat(clients.listClients()).containsExactly(ANA);
    assertThat(clients.with(new CallOptions().attempts(1)).getClient(7)).isEqualTo(ANA);
    assertThat(clients.withRawResponse(api -> api.getClient(7))).isEqualTo(RawResponse.of(ANA));
    assertThat(clients.async(Runnable::run, api -> api.getClient(7))).isCompletedWithValue(ANA);
    assertThatThrownBy(() -> clients.getClient(8)).hasMessageStartingWith("getClient: HTTP 404");
    assertThatThrownBy(() -> clients.deleteClient(7))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("deleteClient");
  }

  @Test
  void aClientIsFakedByItsOperations() {
    ClientsApi clients = new ClientsApi();
    try (TinyClient tiny =
        new TinyClient() {
          @Override
          public ClientsApi clients() {
            return clients;
          }
        }) {
      assertThat(tiny.clients()).isSameAs(clients);
      assertThatThrownBy(() -> tiny.contacts().listNotes(new UUID(0, 1)).page())
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("listNotes");
    }
  }
}
