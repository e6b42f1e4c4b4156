package io.clientela.cli;

import io.clientela.cli.destination.BsaleCustomers;
import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads all customers of a vendor. */
@Command(
    name = "pull",
    description = {
      "Reads all customers of a vendor.",
      "Page by page, written as lines of canonical JSON to standard output.",
      "Only Bsale's contract has an operation that lists them."
    },
    mixinStandardHelpOptions = true)
final class PullCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private EndpointOptions access;

  @Option(names = "--from", required = true, paramLabel = "VENDOR", description = "bsale.")
  private String from;

  PullCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!from.equals(MappedVendor.BSALE.key())) {
      throw new ParameterException(
          spec.commandLine(), "expected bsale as --from: no other contract lists customers");
    }
    GivenFiles files = new GivenFiles();
    access.addTo(files);
    files.requireDistinct(spec);
    try (EndpointSource source = access.open(context);
        BsaleCustomers customers =
            BsaleCustomers.open(
                new Destinations(Optional.empty(), 1, access.rateLimited()),
                source.of(MappedVendor.BSALE))) {
      long losses = 0;
      long count = 0;
      for (Mapped<Customer> mapped : customers) {
        context.out().println(CustomerJson.write(mapped.value()));
        losses += mapped.losses().size();
        count++;
      }
      context
          .err()
          .println(
              Quantity.of(count, "customer", "customers")
                  + ", "
                  + Quantity.of(losses, "loss", "losses"));
      return 0;
    }
  }
}
