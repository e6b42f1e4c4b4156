package io.clientela.conformance.faults;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.ClientsApi.GetClient;
import io.clientela.bsale.api.ClientsApi.ListClients;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientPage;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.api.CustomersApi;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.model.AddResult;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.ContactType;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.model.ClientResponse;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticket.model.IdentifierType;
import io.clientela.tomticket.model.UpdateResult;
import java.util.List;

/** Operations of all five vendors, through their clients; a fault meets each of them. */
final class Subjects {
  private static final VendorClient<BsaleClient.Builder, BsaleClient> BSALE =
      new VendorClient<>(
          "bsale",
          io.clientela.bsale.api.ClientsApi.operations(),
          () -> BsaleClient.builder().accessToken(Subject.TOKEN),
          BsaleClient::close);

  private static final VendorClient<LotinfoClient.Builder, LotinfoClient> LOTINFO =
      new VendorClient<>(
          "lotinfo",
          io.clientela.lotinfo.api.ClientsApi.operations(),
          () -> LotinfoClient.builder().token(Subject.TOKEN),
          LotinfoClient::close);

  private static final VendorClient<TomTicketClient.Builder, TomTicketClient> TOMTICKET =
      new VendorClient<>(
          "tomticket",
          io.clientela.tomticket.api.ClientsApi.operations(),
          () -> TomTicketClient.builder().token(Subject.TOKEN),
          TomTicketClient::close);

  private static final VendorClient<SperantClient.Builder, SperantClient> SPERANT =
      new VendorClient<>(
          "sperant",
          io.clientela.sperant.api.ClientsApi.operations(),
          () -> SperantClient.builder().token(Subject.TOKEN),
          SperantClient::close);

  private static final VendorClient<KoiboxClient.Builder, KoiboxClient> KOIBOX =
      new VendorClient<>(
          "koibox",
          CustomersApi.operations(),
          () -> KoiboxClient.builder().apiKey(Subject.TOKEN),
          KoiboxClient::close);

  private Subjects() {}

  static List<Subject> all() {
    return List.of(
        bsaleGet(),
        bsaleList(),
        bsaleUpdate(),
        bsaleCreate(),
        lotinfoAdd(),
        tomTicketUpdate(),
        sperantUpdate(),
        koiboxCreate());
  }

  /** The token in a header; the address in the answer alone. */
  private static Subject bsaleGet() {
    GetClient parameters = new GetClient();
    return BSALE.subject(
        "getClient",
        answer("{\"href\":\"x\",\"id\":#,\"firstName\":\"NAME\",\"email\":\"EMAIL\"}", "7"),
        parameters,
        client -> client.clients().getClient(42, parameters),
        Subjects::read);
  }

  /** The address in the query. */
  private static Subject bsaleList() {
    ListClients parameters = new ListClients().email(Subject.EMAIL);
    return BSALE.subject(
        "listClients",
        answer(
            "{\"items\":[{\"href\":\"x\",\"id\":1,\"firstName\":\"NAME\",\"email\":\"EMAIL\"}],\"count\":#}",
            "7"),
        parameters,
        client -> client.clients().listClients(parameters).page(),
        Subjects::read);
  }

  private static Subject bsaleUpdate() {
    ClientUpdate body = ClientUpdate.builder().id("42").email(Subject.EMAIL).build();
    return BSALE.subject(
        "updateClient",
        answer("{\"href\":\"x\",\"id\":#,\"firstName\":\"NAME\",\"email\":\"EMAIL\"}", "7"),
        body,
        client -> client.clients().updateClient(42, body),
        Subjects::read);
  }

  private static Subject bsaleCreate() {
    ClientInput body = ClientInput.builder().firstName("Ana").email(Subject.EMAIL).build();
    return BSALE.subject(
        "createClient",
        answer("{\"href\":\"x\",\"id\":#,\"firstName\":\"NAME\",\"email\":\"EMAIL\"}", "7"),
        body,
        client -> client.clients().createClient(body),
        Subjects::read);
  }

  private static String read(Client client) {
    return client.id() + " " + client.firstName();
  }

  private static String read(ClientPage page) {
    return page.count() + " " + page.items().get(0).firstName();
  }

  /** The token in the query; a PUT that adds. */
  private static Subject lotinfoAdd() {
    ContactInput contact =
        ContactInput.builder().type(ContactType.EMAIL).value(Subject.EMAIL).build();
    ClientBatch body =
        ClientBatch.builder()
            .data(
                List.of(
                    io.clientela.lotinfo.model.ClientInput.builder()
                        .userId(123L)
                        .contacts(List.of(contact))
                        .build()))
            .build();
    return LOTINFO.subject(
        "addClients",
        answer(
            "{\"notices\":[{\"notice_text\":\"NAME\",\"notice\":#}],\"result\":[],\"x\":\"EMAIL\"}",
            "7"),
        body,
        client -> client.clients().addClients(body),
        Subjects::read);
  }

  private static String read(AddResult result) {
    return result.notices().get(0).notice() + " " + result.notices().get(0).noticeText();
  }

  /** The token and the address in the path; a form. */
  private static Subject tomTicketUpdate() {
    var body =
        io.clientela.tomticket.model.ClientUpdate.builder()
            .nome("Ana")
            .email(Subject.EMAIL)
            .build();
    return TOMTICKET.subject(
        "updateClient",
        answer("{\"mensagem\":\"NAME\",\"erro\":#,\"x\":\"EMAIL\"}", "0"),
        body,
        client -> client.clients().updateClient(Subject.EMAIL, IdentifierType.EMAIL, body),
        Subjects::read);
  }

  private static String read(UpdateResult result) {
    return (result.erro() ? 1 : 0) + " " + result.mensagem();
  }

  private static Subject sperantUpdate() {
    var body = io.clientela.sperant.model.ClientUpdate.builder().observation(Subject.EMAIL).build();
    return SPERANT.subject(
        "updateClient",
        answer(
            "{\"data\":{\"attributes\":{\"id\":#,\"fname\":\"NAME\",\"email\":\"EMAIL\"}}}", "7"),
        body,
        client -> client.clients().updateClient(42, body),
        Subjects::read);
  }

  private static String read(ClientResponse answer) {
    return answer.data().attributes().id() + " " + answer.data().attributes().fname();
  }

  private static Subject koiboxCreate() {
    CustomerInput body = CustomerInput.builder().nombre("Ana").email(Subject.EMAIL).build();
    return KOIBOX.subject(
        "createCustomer",
        answer("{\"id\":#,\"nombre\":\"NAME\",\"email\":\"EMAIL\"}", "7"),
        body,
        client -> client.customers().createCustomer(body),
        customer -> customer.id() + " " + customer.nombre());
  }

  private static GoodAnswer answer(String template, String number) {
    return new GoodAnswer(
        template.replace("NAME", GoodAnswer.NAME).replace("EMAIL", Subject.EMAIL), number);
  }
}
