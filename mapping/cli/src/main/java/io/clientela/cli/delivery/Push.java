package io.clientela.cli.delivery;

import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.RawRecord;
import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.RunListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Takes a file of customers through a plan for each vendor. Records are read and planned by several
 * threads, a few hundred at a time, and their plans executed in the order of the file; so memory
 * does not grow with the file, but for the ids, which are kept to find those that occur twice.
 */
public final class Push {
  private static final int CHUNK = 128;
  private static final RecordProblem HALF_CHARACTER =
      new RecordProblem(
          "id", "has half a character (an unpaired surrogate), which no file can hold");
  private static final int CHUNK_CHARACTERS = 1 << 20;

  private final List<VendorPipeline> lanes;
  private final RunEvents ledger;
  private final StopSwitch stop;
  private final Function<InputRecord.Read, RecordRef> naming;
  private final FirstLines lineOfKey = new FirstLines();

  /** What is to be done with a record, or what is wrong with it; lets go of the customer. */
  private record Planned(RecordRef ref, List<RecordProblem> problems, List<PlannedStep> plans) {}

  private Push(
      List<VendorPipeline> lanes,
      RunEvents ledger,
      StopSwitch stop,
      Function<InputRecord.Read, RecordRef> naming) {
    this.lanes = lanes;
    this.ledger = ledger;
    this.stop = stop;
    this.naming = naming;
  }

  /**
   * Delivers a file.
   *
   * @param concurrency how many calls to one vendor may be under way at a time
   * @param stop ends the run early: what was not read by then has no outcome
   * @param listeners told what happens, one after the other
   */
  public static void deliver(
      CustomerFile file,
      List<Destination<?>> destinations,
      Journal journal,
      int concurrency,
      StopSwitch stop,
      List<RunListener> listeners)
      throws IOException {
    RunEvents ledger = new RunEvents(listeners);
    List<VendorPipeline> lanes = new ArrayList<>();
    for (Destination<?> it : destinations) lanes.add(lane(it, journal, ledger, stop, concurrency));
    new Push(lanes, ledger, stop, RecordRef::withContent).run(file);
  }

  /** Does what can be done without calling a vendor: reads, maps, checks and accounts. */
  public static void rehearse(
      CustomerFile file,
      List<VendorMapping<?>> mappings,
      StopSwitch stop,
      List<RunListener> listeners)
      throws IOException {
    RunEvents ledger = new RunEvents(listeners);
    List<VendorPipeline> lanes = new ArrayList<>();
    for (VendorMapping<?> mapping : mappings) lanes.add(new DryRunPipeline<>(mapping, ledger));
    new Push(lanes, ledger, stop, RecordRef::of).run(file);
  }

  private static <T> VendorPipeline lane(
      Destination<T> destination,
      Journal journal,
      RunEvents ledger,
      StopSwitch stop,
      int concurrency) {
    return new DeliveryPipeline<>(destination, journal, ledger, stop, concurrency);
  }

  /** Returns when every record that was read has its outcomes. */
  private void run(CustomerFile file) throws IOException {
    List<Closing.Step> closings = new ArrayList<>();
    try {
      read(file);
      for (VendorPipeline lane : lanes) lane.flush();
    } catch (IOException | RuntimeException | Error e) {
      stop.stop("the run ended before its turn came");
      throw e;
    } finally {
      for (VendorPipeline lane : lanes) closings.add(lane::close);
      closings.add(ledger::end);
      Closing.all(closings);
    }
  }

  private void read(CustomerFile file) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService planners = Executors.newFixedThreadPool(threads, Push::daemon);
    Deque<Future<List<Planned>>> ahead = new ArrayDeque<>();
    long records = 0;
    try {
      while (stop.reason().isEmpty()) {
        List<RawRecord> chunk = chunk(file);
        if (chunk.isEmpty()) {
          ledger.allRead();
          break;
        }
        records += chunk.size();
        ledger.read(file.position(), records);
        ahead.add(planners.submit(() -> plan(chunk)));
        if (ahead.size() > 2 * threads) execute(Workers.finish(ahead.pop()));
      }
      while (!ahead.isEmpty()) execute(Workers.finish(ahead.pop()));
    } finally {
      planners.shutdownNow();
    }
  }

  private static List<RawRecord> chunk(CustomerFile file) throws IOException {
    List<RawRecord> chunk = new ArrayList<>(CHUNK);
    int characters = 0;
    for (RawRecord raw = file.next(); raw != null; raw = file.next()) {
      chunk.add(raw);
      characters += raw.length();
      if (chunk.size() == CHUNK || characters > CHUNK_CHARACTERS) break;
    }
    return chunk;
  }

  private List<Planned> plan(List<RawRecord> chunk) {
    List<Planned> planned = new ArrayList<>(chunk.size());
    for (RawRecord raw : chunk) planned.add(plan(raw.read()));
    return planned;
  }

  private Planned plan(InputRecord record) {
    if (record instanceof InputRecord.Broken broken) {
      return new Planned(RecordRef.of(broken), broken.problems(), List.of());
    }
    InputRecord.Read read = (InputRecord.Read) record;
    if (!read.id().map(Push::isUnicode).orElse(true)) {
      RecordRef unnamed = new RecordRef(read.line(), Optional.empty(), "", "");
      return new Planned(unnamed, List.of(HALF_CHARACTER), List.of());
    }
    RecordRef ref = naming.apply(read);
    List<PlannedStep> plans = new ArrayList<>(lanes.size());
    for (VendorPipeline lane : lanes) plans.add(lane.plan(ref, read.customer()));
    return new Planned(ref, List.of(), plans);
  }

  private void execute(List<Planned> chunk) {
    for (Planned planned : chunk) {
      if (!planned.problems().isEmpty()) {
        ledger.broken(planned.ref(), planned.problems());
        continue;
      }
      long first = lineOfKey.put(planned.ref().key(), planned.ref().line());
      if (first == planned.ref().line()) {
        ledger.begin(planned.ref());
        for (PlannedStep plan : planned.plans()) plan.execute();
      } else {
        ledger.broken(
            planned.ref(),
            List.of(new RecordProblem("id", "is that of line " + first + " already")));
      }
    }
  }

  private static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
      }
    }
    return true;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "planner");
    thread.setDaemon(true);
    return thread;
  }
}
