package com.example;

import io.clientela.bsale.BsaleClient;

/** A call from a named module. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (var bsale = BsaleClient.builder().accessToken("invented").baseUrl(args[0]).build()) {
      System.out.println("read " + bsale.clients().getClient(65).id());
      System.out.println("in " + Main.class.getModule() + ", " + BsaleClient.class.getModule());
    }
  }
}
