package io.clientela.conformance.client;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.AddressesApi.ListClientAddresses;
import io.clientela.bsale.api.AttributesApi.ListClientAttributes;
import io.clientela.bsale.api.ClientsApi.CountClients;
import io.clientela.bsale.api.ClientsApi.GetClient;
import io.clientela.bsale.api.ClientsApi.ListClients;
import io.clientela.bsale.api.ContactsApi.ListClientContacts;
import io.clientela.bsale.api.DocumentsApi.ListClientPurchases;
import io.clientela.bsale.api.DocumentsApi.ListClientUnpaidDocuments;
import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientState;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.ContactInput;
import io.clientela.bsale.model.PointsChange;
import io.clientela.conformance.contract.Contract;
import java.time.Instant;

/** Every method of Bsale's client, called. */
final class BsaleCalls {
  private BsaleCalls() {}

  static CallList of(Contract contract, BsaleClient bsale) {
    CallList calls = new CallList(contract);
    clients(calls, bsale);
    contacts(calls, bsale);
    addresses(calls, bsale);
    documents(calls, bsale);
    return calls;
  }

  private static void clients(CallList calls, BsaleClient bsale) {
    calls
        .call("listClients", "all", () -> bsale.clients().listClients().page())
        .call(
            "listClients",
            "with every parameter",
            () ->
                bsale
                    .clients()
                    .listClients(
                        new ListClients()
                            .limit(50)
                            .offset(0)
                            .fields("[firstname,lastname]")
                            .expand("[contacts,attributes,payment_type]")
                            .code("40111222-7")
                            .firstname("Camila")
                            .lastname("Rojas")
                            .email("camila.rojas@example.com")
                            .paymenttypeid(1L)
                            .salesconditionid(1L)
                            .state(ClientState.ACTIVE))
                    .page())
        .call("getClient", "plain", () -> bsale.clients().getClient(65))
        .call(
            "getClient",
            "expanded",
            () -> bsale.clients().getClient(65, new GetClient().expand("[contacts]")))
        .send("createClient", ClientInput.ADAPTER, body -> bsale.clients().createClient(body))
        .send("updateClient", ClientUpdate.ADAPTER, body -> bsale.clients().updateClient(67, body))
        .call("deleteClient", "by id", () -> bsale.clients().deleteClient(65))
        .call("countClients", "all", () -> bsale.clients().countClients())
        .call(
            "countClients",
            "inactive",
            () -> bsale.clients().countClients(new CountClients().state(ClientState.INACTIVE)))
        .send(
            "updateClientPoints",
            PointsChange.ADAPTER,
            body -> {
              bsale.clients().updateClientPoints(body);
              return null;
            });
  }

  private static void contacts(CallList calls, BsaleClient bsale) {
    calls
        .call("listClientContacts", "all", () -> bsale.contacts().listClientContacts(65).page())
        .call(
            "listClientContacts",
            "with every parameter",
            () ->
                bsale
                    .contacts()
                    .listClientContacts(65, new ListClientContacts().limit(10).offset(0))
                    .page())
        .call("getClientContact", "by id", () -> bsale.contacts().getClientContact(65, 31))
        .send(
            "createClientContact",
            ContactInput.ADAPTER,
            body -> bsale.contacts().createClientContact(65, body))
        .call(
            "deleteClientContact",
            "by id",
            () -> {
              bsale.contacts().deleteClientContact(65, 31);
              return null;
            });
  }

  private static void addresses(CallList calls, BsaleClient bsale) {
    calls
        .call("listClientAddresses", "all", () -> bsale.addresses().listClientAddresses(65).page())
        .call(
            "listClientAddresses",
            "with every parameter",
            () ->
                bsale
                    .addresses()
                    .listClientAddresses(
                        65,
                        new ListClientAddresses()
                            .limit(10)
                            .offset(0)
                            .address("Camino El Roble 310")
                            .city("Santiago")
                            .municipality("Quilicura")
                            .state(ClientState.ACTIVE))
                    .page())
        .call("getClientAddress", "by id", () -> bsale.addresses().getClientAddress(65, 8))
        .send(
            "createClientAddress",
            AddressInput.ADAPTER,
            body -> bsale.addresses().createClientAddress(65, body))
        .send(
            "updateClientAddress",
            AddressInput.ADAPTER,
            body -> bsale.addresses().updateClientAddress(65, 8, body))
        .call("deleteClientAddress", "by id", () -> bsale.addresses().deleteClientAddress(65, 8));
  }

  private static void documents(CallList calls, BsaleClient bsale) {
    calls
        .call(
            "listClientAttributes", "all", () -> bsale.attributes().listClientAttributes(65).page())
        .call(
            "listClientAttributes",
            "with every parameter",
            () ->
                bsale
                    .attributes()
                    .listClientAttributes(65, new ListClientAttributes().limit(10).offset(0))
                    .page())
        .call(
            "listClientPurchases",
            "by tax number",
            () ->
                bsale
                    .documents()
                    .listClientPurchases(new ListClientPurchases().code("40111222-7"))
                    .page())
        .call(
            "listClientPurchases",
            "with every parameter",
            () ->
                bsale
                    .documents()
                    .listClientPurchases(
                        new ListClientPurchases()
                            .limit(10)
                            .offset(0)
                            .clientid(65L)
                            .code("40111222-7"))
                    .page())
        .call(
            "listClientUnpaidDocuments",
            "by tax number",
            () ->
                bsale
                    .documents()
                    .listClientUnpaidDocuments(new ListClientUnpaidDocuments().code("40111222-7")))
        .call(
            "listClientUnpaidDocuments",
            "with every parameter",
            () ->
                bsale
                    .documents()
                    .listClientUnpaidDocuments(
                        new ListClientUnpaidDocuments()
                            .clientid(65L)
                            .code("40111222-7")
                            .comparisondate(Instant.parse("2015-07-21T00:00:00Z"))));
  }
}
