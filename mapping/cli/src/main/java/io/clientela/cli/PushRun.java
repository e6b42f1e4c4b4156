package io.clientela.cli;

import io.clientela.cli.delivery.Closing;
import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Push;
import io.clientela.cli.delivery.PushInput;
import io.clientela.cli.delivery.RecordPolicy;
import io.clientela.cli.delivery.StopSwitch;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.destination.CallBudget;
import io.clientela.cli.destination.Destinations;
import io.clientela.cli.destination.EndpointSource;
import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.journal.History;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.DuplicateLines;
import io.clientela.cli.report.OpenGroups;
import io.clientela.cli.report.RejectsFile;
import io.clientela.cli.report.Report;
import io.clientela.cli.report.ReportTarget;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.Totals;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of customers, with everything that is told of it.
 *
 * @param context the world
 * @param accounting where the customers go and what is told of it
 * @param policy what is done with records first
 */
record PushRun(Context context, Accounting accounting, RecordPolicy policy) {
  /**
   * Where customers go and what is told of it.
   *
   * @param vendors where the customers go
   * @param report the file that accounts for each record
   * @param rejects the file for records that are refused
   * @param allowSkips whether a record that is skipped is in order
   */
  record Accounting(
      List<MappedVendor> vendors,
      ReportTarget report,
      Optional<Path> rejects,
      boolean allowSkips) {}

  /**
   * How deliveries are made.
   *
   * @param goOn how a later run goes on with this one; empty if none can
   */
  record Delivering(Destinations destinations, int concurrency, Optional<String> goOn) {}

  private interface Run {
    void with(PushInput input) throws IOException;
  }

  /** Maps and checks; returns the exit code. */
  int rehearse(CustomerSource customers, List<VendorMapping<?>> mappings, History history)
      throws IOException {
    Totals totals = totals();
    return account(customers, totals, Optional.empty(), it -> Push.rehearse(it, mappings, history));
  }

  /** Shows what vendors would be sent, on standard output alone; returns the exit code. */
  int show(CustomerSource customers, List<VendorMapping<?>> mappings, History history)
      throws IOException {
    Totals totals = totals();
    List<RunListener> listeners =
        List.of(
            totals, new ProblemLines(context.err()), InputNotices.begin(context.err(), customers));
    PushInput input = new PushInput(customers, policy, new StopSwitch(), listeners);
    Push.preview(input, mappings, history, context.out()::println);
    context.out().flush();
    return code(totals);
  }

  /** Delivers; returns the exit code. */
  int deliver(CustomerSource customers, EndpointSource access, Delivering how, Journal journal)
      throws IOException {
    List<Destination<?>> open = new ArrayList<>();
    try {
      for (MappedVendor vendor : accounting.vendors()) {
        open.add(how.destinations().open(vendor, access.of(vendor)));
      }
      return account(
          customers,
          totals(),
          how.goOn(),
          it -> Push.deliver(it, open, journal, how.concurrency()));
    } finally {
      Closing.all(open.stream().<Closing.Step>map(it -> it::close).toList());
    }
  }

  /**
   * Says before the first call how long it may take.
   *
   * @param lines how many lines the file has, if that is known
   */
  void printEstimate(Optional<Long> lines) {
    lines
        .map(it -> Math.min(it, policy.limit()))
        .flatMap(customers -> CallBudget.estimate(accounting.vendors(), vendor -> customers))
        .ifPresent(it -> context.err().println(Texts.of("This may take: %s.", it)));
  }

  private Totals totals() {
    return new Totals(accounting.vendors().stream().map(MappedVendor::key).toList());
  }

  private int account(CustomerSource customers, Totals totals, Optional<String> goOn, Run run)
      throws IOException {
    long begin = context.nanos().getAsLong();
    CustomerTable table = new CustomerTable(totals.vendors());
    OpenGroups open = new OpenGroups();
    DuplicateLines duplicates = new DuplicateLines();
    try (StopOnSignal signal = StopOnSignal.begin(context.err());
        @Nullable RejectsFile rejects = rejects(customers)) {
      Report lines = accounting.report().open(totals);
      try (lines) {
        List<RunListener> listeners =
            new ArrayList<>(List.of(totals, table, open, duplicates, lines));
        if (rejects != null) listeners.add(rejects);
        listeners.addAll(ProgressListeners.of(context, customers, totals, policy.limit()));
        listeners.add(InputNotices.begin(context.err(), customers));
        run.with(new PushInput(customers, policy, signal.stop(), listeners));
      } finally {
        // a run that cannot go on tells how far it came
        table.print(context.out());
        Summary summary = new Summary(context.out(), totals);
        summary.print(context.nanos().getAsLong() - begin, accounting.allowSkips());
        Output out = context.out();
        duplicates.sentence().ifPresent(out::say);
        goOn.ifPresent(summary::printNextSteps);
        if (rejects != null) rejects.summary().forEach(out::say);
        CallBudget.estimate(accounting.vendors(), it -> totals.count(it.key(), Status.DELIVERABLE))
            .ifPresent(it -> out.say(Texts.of("A delivery takes: %s.", it)));
        out.say(Texts.of("Report: %s", accounting.report().file()));
        open.lines().forEach(out::say);
        context.out().flush();
      }
    }
    return code(totals);
  }

  private @Nullable RejectsFile rejects(CustomerSource customers) {
    return accounting
        .rejects()
        .map(it -> RejectsFile.open(it, customers.rejectForm(), accounting.vendors().size()))
        .orElse(null);
  }

  private int code(Totals totals) {
    boolean skipped = !accounting.allowSkips() && totals.count(Status.SKIPPED) > 0;
    boolean done = totals.isClean() && totals.isOfWholeFile() && !totals.isInVain() && !skipped;
    return done ? 0 : 1;
  }
}
