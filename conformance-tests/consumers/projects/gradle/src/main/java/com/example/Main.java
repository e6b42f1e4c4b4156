package com.example;

import com.google.gson.Gson;
import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;

/** Models in a plain Gson, with no Jackson on the class path. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (var bsale = BsaleClient.builder().accessToken("invented").baseUrl(args[0]).build()) {
      Client read = bsale.clients().getClient(65);
      Gson gson = new Gson();
      System.out.println("same " + gson.fromJson(gson.toJson(read), Client.class).equals(read));
      System.out.println("in a tree " + gson.toJsonTree(read).getAsJsonObject().get("id"));
    }
  }
}
