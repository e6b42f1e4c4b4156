package io.clientela.benchmarks;

import io.clientela.bsale.model.ClientPage;

/** A program of its own: one client, one call, one decoded response. */
final class ColdStart {
  private ColdStart() {}

  /** Calls with our client or the stock one ({@code ours}, {@code stock}) the server at a URL. */
  public static void main(String[] args) throws Exception {
    Object response =
        args[0].equals("ours") ? ours(args[1]) : WholeCall.page(WholeCall.stock(args[1]));
    System.out.println(response == null ? "nothing" : "responded");
    System.out.flush();
    Runtime.getRuntime().halt(0); // no waiting for the pool's threads
  }

  private static ClientPage ours(String url) {
    return WholeCall.client(url).clients().listClients().page();
  }
}
