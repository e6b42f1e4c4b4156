package io.clientela.cli;

import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.cli.destination.SettingsException;
import io.clientela.cli.destination.VendorCustomers;
import io.clientela.cli.destination.VendorEndpoint;
import io.clientela.cli.destination.VendorSettings;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.Console;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
      "Bsale, Koibox, Sperant and TomTicket v2.0 list them; Lotinfo only with the code that it"
          + " sends to the agency's director by SMS (CLIENTELA_LOTINFO_SMS_CODE, or as you are"
          + " asked for it), TomTicket without a version not at all."
    },
    mixinStandardHelpOptions = true)
final class PullCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private EndpointOptions access;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "VENDOR",
      completionCandidates = Listed.class,
      description = "bsale, koibox, lotinfo, sperant or tomticket-v2.")
  private String from;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Only customers that were changed on or after that day, such as 2026-11-01, and those of"
              + " which the vendor does not say when they were. All are read all the same, for only"
              + " Lotinfo lists these alone.")
  private @Nullable String since;

  /** For completion. */
  private static final class Listed implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return listed().iterator();
    }
  }

  PullCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    MappedVendor vendor =
        MappedVendor.ofKey(from)
            .filter(it -> it == MappedVendor.LOTINFO || VendorCustomers.listed().contains(it))
            .orElseThrow(this::unlisted);
    Instant begin = begin();
    GivenFiles files = new GivenFiles();
    access.addTo(files);
    files.requireDistinct(spec);
    try (EndpointSource source = access.open(context);
        VendorCustomers customers =
            open(vendor, Destinations.forReading(access.rateLimited()), source)) {
      long losses = 0;
      long count = 0;
      for (Mapped<Customer> mapped : customers) {
        // without a date it is not certain that it was not changed
        if (mapped.value().updated().map(it -> it.isBefore(begin)).orElse(false)) continue;
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

  private VendorCustomers open(MappedVendor vendor, Destinations how, EndpointSource source) {
    VendorEndpoint endpoint = source.of(vendor);
    if (vendor != MappedVendor.LOTINFO) return VendorCustomers.open(vendor, how, endpoint);
    Long code = access.lotinfoSmsCode(context.environment()).orElseGet(this::askForCode);
    Optional<Instant> changed = Optional.ofNullable(since).map(it -> begin());
    return VendorCustomers.openLotinfo(how, endpoint, code, changed);
  }

  /** Typed unseen, for it opens all clients of the agency as long as it is good. */
  private Long askForCode() {
    Console console = context.terminal() ? System.console() : null;
    char[] typed =
        console == null
            ? null
            : console.readPassword(
                Texts.of("The code that Lotinfo sent to the agency's director: "));
    if (typed == null) {
      throw new SettingsException(
          Texts.of(
              "Lotinfo gives its clients only with the code that it sends to the agency's director"
                  + " by SMS: set CLIENTELA_LOTINFO_SMS_CODE, or call this at a terminal."));
    }
    return VendorSettings.smsCode(new String(typed));
  }

  private ParameterException unlisted() {
    return new ParameterException(
        spec.commandLine(),
        Texts.of(
            "expected one of %s as --from: no other contract has an operation that lists customers"
                + " by itself",
            listed().collect(Collectors.joining(", "))));
  }

  private static Stream<String> listed() {
    return Stream.concat(VendorCustomers.listed().stream(), Stream.of(MappedVendor.LOTINFO))
        .map(MappedVendor::key);
  }

  private Instant begin() {
    if (since == null) return Instant.MIN;
    try {
      return LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(),
          Texts.of("expected a day such as 2026-11-01 as --since, found %s", since));
    }
  }
}
