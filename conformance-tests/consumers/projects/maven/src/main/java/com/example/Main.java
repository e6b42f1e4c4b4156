package com.example;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.mapping.bsale.BsaleMapper;

/** Reads a client, maps it, creates another. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (var bsale = BsaleClient.builder().accessToken("invented").baseUrl(args[0]).build()) {
      Client read = bsale.clients().getClient(65);
      System.out.println("read " + read.id());
      System.out.println("mapped " + BsaleMapper.toCustomer(read).value().externalIds());
      var input =
          ClientInput.builder().firstName("Marcela").lastName("Soto").code("40111222-7").build();
      System.out.println("created " + (bsale.clients().createClient(input).id() > 0));
    }
  }
}
