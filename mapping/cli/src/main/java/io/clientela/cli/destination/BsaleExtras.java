package io.clientela.cli.destination;

import io.clientela.bsale.BsaleClient;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.bsale.BsaleNewClient;
import io.clientela.runtime.ClientelaException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the addresses and contacts of a client that was just created. The client is there whatever
 * becomes of them, so what Bsale does not take is a loss and no failure.
 */
final class BsaleExtras {
  private final BsaleClient client;
  private final long id;

  BsaleExtras(BsaleClient client, long id) {
    this.client = client;
    this.id = id;
  }

  List<Loss> add(BsaleNewClient added, List<Loss> known) {
    List<Loss> losses = new ArrayList<>(known);
    added
        .addresses()
        .forEach(
            it -> add("addresses", () -> client.addresses().createClientAddress(id, it), losses));
    added
        .contacts()
        .forEach(
            it -> add("contacts", () -> client.contacts().createClientContact(id, it), losses));
    return losses;
  }

  private static void add(String path, Runnable call, List<Loss> losses) {
    try {
      call.run();
    } catch (RuntimeException e) {
      LossKind kind = isRefusal(e) ? LossKind.INVALID : LossKind.AMBIGUOUS;
      losses.add(new Loss(path, kind, Texts.of("one was not taken: %s", summary(e))));
    }
  }

  private static boolean isRefusal(RuntimeException e) {
    return e instanceof ClientelaException call && !call.mayHaveTakenEffect();
  }

  private static String summary(RuntimeException e) {
    if (!(e instanceof ClientelaException call)) return e.getClass().getName();
    return call.operationId()
        + (call.status().isPresent() ? " HTTP " + call.status().getAsInt() : "");
  }
}
