package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientela.bsale.model.Client;
import io.clientela.koibox.KoiboxClient;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.runtime.jackson.ClientelaModule;
import io.clientela.specs.Contracts;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticketv2.TomTicketV2Client;

/** What a user asks of the other artifacts. */
final class Vendors {
  private Vendors() {}

  static void show(Client client) throws Exception {
    KoiboxClient.builder().apiKey("k").build().close();
    LotinfoClient.builder().token("t").build().close();
    SperantClient.builder().token("t").build().close();
    TomTicketClient.builder().token("t").build().close();
    TomTicketV2Client.builder().token("t").build().close();
    var mapper = new ObjectMapper().registerModule(ClientelaModule.models());
    System.out.println("jackson " + mapper.readValue(mapper.writeValueAsString(client), Client.class));
    System.out.println("mapping " + BsaleMapper.toCustomer(client).value().externalIds());
    System.out.println("specs " + (Contracts.class.getResource("bsale.yaml") != null));
  }
}
