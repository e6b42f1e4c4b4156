package io.clientela.benchmarks;

import com.google.gson.JsonParser;
import io.clientela.bsale.model.ClientPage;
import io.clientela.bsale.model.DocumentPage;
import io.clientela.koibox.model.Customer;
import io.clientela.lotinfo.model.ClientBatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** That all who are compared do the same work; checked before anything is measured. */
final class Agreement {
  private Agreement() {}

  static void check() throws IOException {
    var clients = new DecodeClients();
    ClientPage page = clients.ours();
    same("handGson", page, clients.handGson());
    same("handJackson", page, clients.handJackson());
    same("fastjson2", page, clients.fastjson2());
    same("documents", new DecodeDocuments().ours(), new DecodeDocuments().fastjson2());
    same("delivery", new DecodeDelivery().ours(), new DecodeDelivery().fastjson2());
    checkStock(page);
    checkBatch();
  }

  private static void checkStock(ClientPage page) throws IOException {
    var stock = StockGson.clientPage(Payloads.clientPage()).getItems();
    var nativeJackson = StockJackson.clientPage(Payloads.clientPage()).getItems();
    for (int i = 0; i < page.items().size(); i++) {
      same("stock", page.items().get(i).email(), stock.get(i).getEmail());
      same("native", page.items().get(i).email(), nativeJackson.get(i).getEmail());
    }
    DocumentPage documents = new DecodeDocuments().ours();
    same(
        "stock documents",
        documents.items().get(1).token(),
        StockGson.documentPage(Payloads.documentPage()).getItems().get(1).getToken());
    Customer customer = new DecodeDelivery().ours();
    same("stock", customer.email(), StockGson.customer(Payloads.delivery()).getEmail());
  }

  private static void checkBatch() throws IOException {
    var encode = new EncodeBatch();
    encode.fill();
    ClientBatch batch = Ours.read(ClientBatch.ADAPTER, Payloads.batch());
    for (byte[] json : new byte[][] {encode.ours(), encode.handGson(), encode.handJackson()}) {
      same("batch", batch, Ours.read(ClientBatch.ADAPTER, json));
    }
    same("fastjson2 batch", batch, Ours.read(ClientBatch.ADAPTER, encode.fastjson2()));
    String stock = new String(encode.stock(), StandardCharsets.UTF_8);
    same(
        "stock batch",
        batch.data().size(),
        JsonParser.parseString(stock).getAsJsonObject().getAsJsonArray("data").size());
  }

  private static void same(String who, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new IllegalStateException(who + " does not agree with ours");
    }
  }
}
