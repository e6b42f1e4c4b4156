package io.clientela.cli;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Journal;
import io.clientela.cli.delivery.Push;
import io.clientela.cli.delivery.ReportFile;
import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.delivery.Totals;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.vendor.AccessSource;
import io.clientela.cli.vendor.Destinations;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a file of customers, with everything that is told of it.
 *
 * @param context the world
 * @param vendors where the customers go
 * @param report the file that accounts for each record
 */
record PushRun(Context context, List<MappedVendor> vendors, Path report) {
  /** How deliveries are made. */
  record Delivering(Destinations destinations, int concurrency) {}

  /** Maps and checks; returns the exit code. */
  int rehearse(CustomerFile file, List<VendorMapping<?>> mappings) throws IOException {
    return account(file, listeners -> Push.rehearse(file, mappings, listeners));
  }

  /** Delivers; returns the exit code. */
  int deliver(CustomerFile file, AccessSource access, Delivering how, Journal journal)
      throws IOException {
    List<Destination<?>> open = new ArrayList<>();
    try {
      for (MappedVendor vendor : vendors) {
        open.add(how.destinations().open(vendor, access.of(vendor)));
      }
      return account(
          file, listeners -> Push.deliver(file, open, journal, how.concurrency(), listeners));
    } finally {
      open.forEach(Destination::close);
    }
  }

  private interface Run {
    void with(List<RunListener> listeners) throws IOException;
  }

  private int account(CustomerFile file, Run run) throws IOException {
    long begin = context.nanos().getAsLong();
    Totals totals = new Totals(vendors.stream().map(MappedVendor::key).toList());
    CustomerTable table = new CustomerTable(totals.vendors());
    ReportFile lines = ReportFile.open(report);
    try (lines) {
      run.with(
          List.of(
              totals,
              table,
              lines,
              new ProblemLines(context.err()),
              new InputNotices(context.err(), file),
              Watching.of(context, file)));
    } finally {
      // a run that cannot go on tells how far it came
      table.print(context.out());
      new Summary(context.out(), totals).print(context.nanos().getAsLong() - begin);
    }
    context.out().println("Report: " + report);
    return totals.isClean() ? 0 : 1;
  }
}
