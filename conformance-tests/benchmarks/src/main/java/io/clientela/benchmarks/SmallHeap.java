package io.clientela.benchmarks;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;

/** A program of its own, to be run in a small heap: counts the clients of all pages. */
final class SmallHeap {
  private SmallHeap() {}

  /** Pages through all clients of the server at a URL and prints how many came. */
  public static void main(String[] args) throws Exception {
    int count = 0;
    try (BsaleClient client = WholeCall.client(args[0])) {
      for (Client one : client.clients().listClients()) {
        if (one.id() != 1000L + count) {
          throw new IllegalStateException("client " + count + " came out of turn");
        }
        count++;
      }
    }
    System.out.println(count);
  }
}
