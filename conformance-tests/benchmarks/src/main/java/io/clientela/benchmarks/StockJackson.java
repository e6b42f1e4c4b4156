package io.clientela.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientela.benchmarks.stock.jackson.bsale.ApiClient;
import io.clientela.benchmarks.stock.jackson.bsale.model.ClientPage;
import io.clientela.benchmarks.stock.jackson.bsale.model.DocumentPage;
import io.clientela.benchmarks.stock.jackson.koibox.model.Customer;
import io.clientela.benchmarks.stock.jackson.lotinfo.model.ClientBatch;
import java.io.IOException;

/**
 * The generator's {@code native} models with the mapper of its clients, fed with bytes. (The
 * clients themselves make a text of a response first; that is left out here.)
 */
final class StockJackson {
  private static final ObjectMapper MAPPER = ApiClient.createDefaultObjectMapper();

  private StockJackson() {}

  static ClientPage clientPage(byte[] document) throws IOException {
    return MAPPER.readValue(document, ClientPage.class);
  }

  static DocumentPage documentPage(byte[] document) throws IOException {
    return MAPPER.readValue(document, DocumentPage.class);
  }

  static Customer customer(byte[] document) throws IOException {
    return MAPPER.readValue(document, Customer.class);
  }

  static ClientBatch batch(byte[] document) throws IOException {
    return MAPPER.readValue(document, ClientBatch.class);
  }

  static byte[] write(Object value) throws IOException {
    return MAPPER.writeValueAsBytes(value);
  }
}
