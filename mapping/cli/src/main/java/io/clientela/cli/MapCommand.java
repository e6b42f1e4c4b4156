package io.clientela.cli;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.destination.Mappings;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.SingleCustomer;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Maps one customer and shows what would be sent. */
@Command(
    name = "map",
    description = {
      "Shows what vendors would be sent of a customer.",
      "Reads the customer in JSON from standard input and writes the vendors' JSON, a line for each"
          + " vendor, for a new client of Bsale a line for each request; losses go to standard"
          + " error."
    },
    mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private VendorOption to;

  @Option(
      names = "--lotinfo-user-id",
      paramLabel = "ID",
      description =
          "The Lotinfo user to whom the client belongs. Without it Lotinfo is skipped, unless the"
              + " customer has the custom field lotinfo.userId.")
  private @Nullable Long lotinfoUserId;

  MapCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    InputRecord record = SingleCustomer.read(context.in());
    if (record instanceof InputRecord.Broken broken) {
      broken.problems().forEach(it -> context.err().println(Texts.of("customer: %s", it)));
      return 1;
    }
    Customer customer = ((InputRecord.Read) record).customer();
    boolean clean = true;
    for (VendorMapping<?> it : mappings()) clean &= map(it, customer);
    return clean ? 0 : 1;
  }

  private List<VendorMapping<?>> mappings() {
    List<MappedVendor> vendors = to.vendors();
    return Mappings.of(vendors, Optional.ofNullable(lotinfoUserId));
  }

  private <T> boolean map(VendorMapping<T> mapping, Customer customer) {
    Mapped<T> mapped = mapping.map(customer);
    mapped
        .skipped()
        .ifPresent(
            it ->
                context
                    .err()
                    .println(
                        Texts.of("%s: skipped: %s", mapping.vendor(), Texts.ofLibrary(it.text()))));
    for (Loss loss : mapped.losses()) {
      context
          .err()
          .println(
              "%s: %s %s: %s"
                  .formatted(
                      mapping.vendor(), loss.path(), loss.kind(), Texts.ofLibrary(loss.reason())));
    }
    mapped.result().ifPresent(it -> mapping.json(it).lines().forEach(context.out()::println));
    return mapped.isDeliverable();
  }
}
