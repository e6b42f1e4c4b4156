package io.clientela.cli;

import io.clientela.cli.delivery.Closing;
import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Push;
import io.clientela.cli.delivery.StopSwitch;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.report.ReportFile;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Totals;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of a file of customers, with everything that is told of it.
 *
 * @param context the world
 * @param vendors where the customers go
 * @param report the file that accounts for each record
 */
record PushRun(Context context, List<MappedVendor> vendors, Path report) {
  /**
   * How deliveries are made.
   *
   * @param goOn the options by which a later run goes on with this one; empty if none can
   */
  record Delivering(Destinations destinations, int concurrency, Optional<String> goOn) {}

  /** Maps and checks; returns the exit code. */
  int rehearse(CustomerFile file, List<VendorMapping<?>> mappings) throws IOException {
    return account(
        file,
        Optional.empty(),
        (stop, listeners) -> Push.rehearse(file, mappings, stop, listeners));
  }

  /** Delivers; returns the exit code. */
  int deliver(CustomerFile file, EndpointSource access, Delivering how, Journal journal)
      throws IOException {
    List<Destination<?>> open = new ArrayList<>();
    try {
      for (MappedVendor vendor : vendors) {
        open.add(how.destinations().open(vendor, access.of(vendor)));
      }
      return account(
          file,
          how.goOn(),
          (stop, listeners) ->
              Push.deliver(file, open, journal, how.concurrency(), stop, listeners));
    } finally {
      Closing.all(open.stream().<Closing.Step>map(it -> it::close).toList());
    }
  }

  private interface Run {
    void with(StopSwitch stop, List<RunListener> listeners) throws IOException;
  }

  private int account(CustomerFile file, Optional<String> goOn, Run run) throws IOException {
    long begin = context.nanos().getAsLong();
    Totals totals = new Totals(vendors.stream().map(MappedVendor::key).toList());
    CustomerTable table = new CustomerTable(totals.vendors());
    ReportFile lines = ReportFile.open(report);
    try (StopOnSignal signal = StopOnSignal.begin(context.err())) {
      try (lines) {
        List<RunListener> listeners = new ArrayList<>(List.of(totals, table, lines));
        listeners.addAll(ProgressListeners.of(context, file, vendors.size()));
        listeners.add(new InputNotices(context.err(), file));
        run.with(signal.stop(), listeners);
      } finally {
        // a run that cannot go on tells how far it came
        table.print(context.out());
        Summary summary = new Summary(context.out(), totals);
        summary.print(context.nanos().getAsLong() - begin);
        goOn.ifPresent(summary::printNextSteps);
        context.out().println("Report: " + report);
        context.out().flush();
      }
    }
    return totals.isClean() && totals.isOfWholeFile() && !totals.isInVain() ? 0 : 1;
  }
}
