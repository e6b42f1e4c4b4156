package io.clientela.cli.delivery;

import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.Problem;
import io.clientela.cli.input.RawRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes a file of customers through a plan for each vendor. Records are read and planned by several
 * threads, a few hundred at a time, and their plans executed in the order of the file; so memory
 * does not grow with the file, but for the ids, which are kept to find those that occur twice.
 */
public final class Push {
  private static final int CHUNK = 128;
  private static final int CHUNK_CHARACTERS = 1 << 20;

  private final List<Lane> lanes;
  private final Ledger ledger;
  private final Map<String, Long> lineOfKey = new HashMap<>();

  /** What is to be done with a record, or what is wrong with it; lets go of the customer. */
  private record Planned(RecordRef ref, List<Problem> problems, List<Plan> plans) {}

  private Push(List<Lane> lanes, Ledger ledger) {
    this.lanes = lanes;
    this.ledger = ledger;
  }

  /**
   * Delivers a file.
   *
   * @param concurrency how many calls to one vendor may be under way at a time
   * @param listeners told what happens, one after the other
   */
  public static void deliver(
      CustomerFile file,
      List<Destination<?>> destinations,
      Journal journal,
      int concurrency,
      List<RunListener> listeners)
      throws IOException {
    Ledger ledger = new Ledger(listeners);
    List<Lane> lanes = new ArrayList<>();
    for (Destination<?> it : destinations) lanes.add(lane(it, journal, ledger, concurrency));
    new Push(lanes, ledger).run(file);
    ledger.end();
  }

  /** Does what can be done without calling a vendor: reads, maps and accounts. */
  public static void rehearse(
      CustomerFile file, List<VendorMapping<?>> mappings, List<RunListener> listeners)
      throws IOException {
    Ledger ledger = new Ledger(listeners);
    List<Lane> lanes = new ArrayList<>();
    for (VendorMapping<?> mapping : mappings) lanes.add(new DryLane(mapping, ledger));
    new Push(lanes, ledger).run(file);
    ledger.end();
  }

  private static <T> Lane lane(
      Destination<T> destination, Journal journal, Ledger ledger, int concurrency) {
    return new DeliveryLane<>(destination, journal, ledger, concurrency);
  }

  /** Returns when every record has its outcomes. */
  private void run(CustomerFile file) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService planners = Executors.newFixedThreadPool(threads, Push::daemon);
    Deque<Future<List<Planned>>> ahead = new ArrayDeque<>();
    try {
      for (List<RawRecord> chunk = chunk(file); !chunk.isEmpty(); chunk = chunk(file)) {
        List<RawRecord> records = chunk;
        ahead.add(planners.submit(() -> plan(records)));
        if (ahead.size() > 2 * threads) execute(Workers.finish(ahead.pop()));
        ledger.position(file.position());
      }
      while (!ahead.isEmpty()) execute(Workers.finish(ahead.pop()));
      lanes.forEach(Lane::flush);
    } finally {
      planners.shutdownNow();
      lanes.forEach(Lane::close);
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
    RecordRef ref = RecordRef.of(read);
    List<Plan> plans = new ArrayList<>(lanes.size());
    for (Lane lane : lanes) plans.add(lane.plan(ref, read.customer()));
    return new Planned(ref, List.of(), plans);
  }

  private void execute(List<Planned> chunk) {
    for (Planned planned : chunk) {
      if (!planned.problems().isEmpty()) {
        ledger.broken(planned.ref(), planned.problems());
        continue;
      }
      Long first = lineOfKey.putIfAbsent(planned.ref().key(), planned.ref().line());
      if (first == null) {
        ledger.begin(planned.ref());
        for (Plan plan : planned.plans()) plan.execute();
      } else {
        ledger.broken(
            planned.ref(), List.of(new Problem("id", "is that of line " + first + " already")));
      }
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "planner");
    thread.setDaemon(true);
    return thread;
  }
}
