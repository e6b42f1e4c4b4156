package com.example;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Forty calls at once, each on a virtual thread. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (var bsale =
            BsaleClient.builder()
                .accessToken("invented")
                .baseUrl(args[0])
                .withoutRateLimit()
                .build();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          Stream.generate(() -> bsale.clients().async(threads, api -> api.getClient(65)))
              .limit(40)
              .toList();
      long read = calls.stream().map(CompletableFuture::join).map(Client::id).count();
      System.out.println("read " + read);
    }
  }
}
