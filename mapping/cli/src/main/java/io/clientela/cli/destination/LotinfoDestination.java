package io.clientela.cli.destination;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.language.Texts;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.api.ClientsApi;
import io.clientela.lotinfo.model.AddedClient;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.runtime.Operation;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds clients at Lotinfo, many by one call. */
final class LotinfoDestination implements Destination<ClientInput> {
  private static final Operation ADD = Operations.named("addClients", ClientsApi.operations());

  private final LotinfoClient client;
  private final ResponseCheck check;
  private final Optional<Long> userId;
  private final int batchSize;

  LotinfoDestination(
      LotinfoClient client, ResponseCheck check, Optional<Long> userId, int batchSize) {
    this.client = client;
    this.check = check;
    this.userId = userId;
    this.batchSize = batchSize;
  }

  @Override
  public VendorMapping<ClientInput> mapping() {
    return Mappings.lotinfo(userId);
  }

  @Override
  public int batchSize() {
    return batchSize;
  }

  @Override
  public Optional<String> find(ClientInput value) {
    return Optional.empty();
  }

  @Override
  public List<Receipt> deliver(List<ClientInput> values, Consumer<Operation> sending) {
    ClientBatch batch = LotinfoMapper.batch(values);
    sending.accept(ADD);
    return receipts(client.clients().addClients(batch).result(), values.size());
  }

  /** Ids go by position, which means something only if there are as many as were sent. */
  private List<Receipt> receipts(List<AddedClient> added, int sent) {
    boolean same = added.size() == sent;
    check.require(same, ADD, Texts.of("tells of %s clients and %s were sent", added.size(), sent));
    check.require(
        added.stream().allMatch(Objects::nonNull),
        ADD,
        Texts.of("has a null in place of a client"));
    if (!same) return Collections.nCopies(sent, Receipt.delivered(Optional.empty()));
    List<Receipt> receipts = added.stream().map(it -> Receipt.delivered(id(it))).toList();
    receipts.forEach(it -> it.vendorId().ifPresent(id -> check.requireNew(id, ADD)));
    return receipts;
  }

  private static Optional<String> id(@Nullable AddedClient client) {
    return client == null ? Optional.empty() : Optional.ofNullable(client.id());
  }

  @Override
  public void close() {
    client.close();
  }
}
