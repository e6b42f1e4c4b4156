package io.clientela.benchmarks;

import io.clientela.benchmarks.stock.gson.bsale.model.ClientPage;
import io.clientela.benchmarks.stock.gson.bsale.model.DocumentPage;
import io.clientela.benchmarks.stock.gson.koibox.model.Customer;
import io.clientela.benchmarks.stock.gson.lotinfo.model.ClientBatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The generator's {@code okhttp-gson} models, read and written as its clients do. */
final class StockGson {
  static {
    // Each client registers its models when it is made.
    new io.clientela.benchmarks.stock.gson.bsale.ApiClient();
    new io.clientela.benchmarks.stock.gson.koibox.ApiClient();
    new io.clientela.benchmarks.stock.gson.lotinfo.ApiClient();
  }

  private StockGson() {}

  static ClientPage clientPage(byte[] document) throws IOException {
    return io.clientela.benchmarks.stock.gson.bsale.JSON.deserialize(
        new ByteArrayInputStream(document), ClientPage.class);
  }

  static DocumentPage documentPage(byte[] document) throws IOException {
    return io.clientela.benchmarks.stock.gson.bsale.JSON.deserialize(
        new ByteArrayInputStream(document), DocumentPage.class);
  }

  static Customer customer(byte[] document) throws IOException {
    return io.clientela.benchmarks.stock.gson.koibox.JSON.deserialize(
        new ByteArrayInputStream(document), Customer.class);
  }

  static ClientBatch batch(byte[] document) throws IOException {
    return io.clientela.benchmarks.stock.gson.lotinfo.JSON.deserialize(
        new ByteArrayInputStream(document), ClientBatch.class);
  }

  static byte[] write(ClientBatch batch) {
    return io.clientela
        .benchmarks
        .stock
        .gson
        .lotinfo
        .JSON
        .serialize(batch)
        .getBytes(StandardCharsets.UTF_8);
  }
}
