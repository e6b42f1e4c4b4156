package io.clientela.cli.delivery;

import io.clientela.cli.delivery.RecordPlanner.Naming;
import io.clientela.cli.delivery.RecordPlanner.Planned;
import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.input.RawRecord;
import io.clientela.cli.journal.History;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Takes customers through a plan for each vendor. Records are read and planned by several threads,
 * a few hundred at a time, and their plans executed in the order of the file; so memory does not
 * grow with the file, but for the ids, which are kept to find those that occur twice, and the
 * hashes of what else two customers may have in common.
 */
public final class Push {
  private static final int CHUNK = 128;
  private static final int CHUNK_CHARACTERS = 1 << 20;

  private final PushInput input;
  private final List<VendorPipeline> lanes;
  private final RunEvents ledger;
  private final History history;
  private final RecordPlanner planner;
  private final RecordGate gate;
  private long records;

  private Push(
      PushInput input,
      List<VendorPipeline> lanes,
      RunEvents ledger,
      History history,
      Naming naming) {
    Duplicates duplicates = new Duplicates();
    RecordPolicy policy = input.policy();
    this.input = input;
    this.lanes = lanes;
    this.ledger = ledger;
    this.history = history;
    this.planner = new RecordPlanner(lanes, policy, naming, duplicates);
    this.gate = new RecordGate(lanes, policy.duplicates(), duplicates, ledger);
  }

  /**
   * Delivers customers.
   *
   * @param concurrency how many calls to one vendor may be under way at a time
   */
  public static void deliver(
      PushInput input, List<Destination<?>> destinations, Journal journal, int concurrency)
      throws IOException {
    RunEvents ledger = new RunEvents(input.listeners());
    List<VendorPipeline> lanes = new ArrayList<>();
    for (Destination<?> it : destinations) {
      lanes.add(new DeliveryPipeline<>(it, journal, ledger, input.stop(), concurrency));
    }
    History history = journal.history();
    Naming naming = history.sendsChanges() ? Naming.BY_ID : Naming.WITH_CONTENT;
    new Push(input, lanes, ledger, history, naming).run();
  }

  /**
   * Does what can be done without calling a vendor: reads, maps, checks and accounts.
   *
   * @param history what earlier runs did
   */
  public static void rehearse(PushInput input, List<VendorMapping<?>> mappings, History history)
      throws IOException {
    RunEvents ledger = new RunEvents(input.listeners());
    List<VendorPipeline> lanes = new ArrayList<>();
    for (VendorMapping<?> it : mappings) lanes.add(new DryRunPipeline<>(it, history, ledger));
    new Push(input, lanes, ledger, history, rehearsalNaming(history)).run();
  }

  /**
   * Shows what vendors would be sent, and sends nothing.
   *
   * @param history what earlier runs did
   * @param screen takes the lines, in which personal data are
   */
  public static void preview(
      PushInput input, List<VendorMapping<?>> mappings, History history, Consumer<String> screen)
      throws IOException {
    RunEvents ledger = new RunEvents(input.listeners());
    List<VendorPipeline> lanes = new ArrayList<>();
    for (VendorMapping<?> it : mappings) {
      lanes.add(new PreviewPipeline<>(it, history, ledger, screen));
    }
    new Push(input, lanes, ledger, history, rehearsalNaming(history)).run();
  }

  private static Naming rehearsalNaming(History history) {
    if (history.sendsChanges()) return Naming.BY_ID;
    return history.isEmpty() ? Naming.PLAIN : Naming.WITH_CONTENT;
  }

  /** Returns when every record that was read has its outcomes. */
  private void run() throws IOException {
    List<Closing.Step> closings = new ArrayList<>();
    try {
      boolean whole = read(input.customers());
      for (VendorPipeline lane : lanes) lane.flush();
      if (whole && history.sendsChanges()) gate.tellGone(history);
    } catch (IOException | RuntimeException | Error e) {
      input.stop().stop(Texts.of("the run ended before its turn came"));
      throw e;
    } finally {
      for (VendorPipeline lane : lanes) closings.add(lane::close);
      closings.add(ledger::end);
      Closing.all(closings);
    }
  }

  /** Whether the customers were read to their end. */
  private boolean read(CustomerSource customers) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService planners = Executors.newFixedThreadPool(threads, Push::daemon);
    Deque<Future<List<Planned>>> ahead = new ArrayDeque<>();
    boolean whole = false;
    try {
      while (input.stop().reason().isEmpty()) {
        List<RawRecord> chunk = chunk(customers);
        if (chunk.isEmpty()) {
          // that more is there and not asked for is nothing that is left to do
          ledger.allRead();
          whole = records < input.policy().limit();
          break;
        }
        records += chunk.size();
        ledger.read(customers.position(), records);
        ahead.add(planners.submit(() -> plan(chunk)));
        if (ahead.size() > 2 * threads) execute(Workers.finish(ahead.pop()));
      }
      while (!ahead.isEmpty()) execute(Workers.finish(ahead.pop()));
      return whole;
    } finally {
      planners.shutdownNow();
    }
  }

  private List<RawRecord> chunk(CustomerSource customers) throws IOException {
    long most = Math.min(CHUNK, input.policy().limit() - records);
    List<RawRecord> chunk = new ArrayList<>(CHUNK);
    int characters = 0;
    while (chunk.size() < most && characters <= CHUNK_CHARACTERS) {
      RawRecord raw = customers.next();
      if (raw == null) break;
      chunk.add(raw);
      characters += raw.length();
    }
    return chunk;
  }

  private List<Planned> plan(List<RawRecord> chunk) {
    List<Planned> planned = new ArrayList<>(chunk.size());
    for (RawRecord raw : chunk) planned.add(planner.plan(raw));
    return planned;
  }

  private void execute(List<Planned> chunk) {
    for (Planned planned : chunk) gate.take(planned);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "planner");
    thread.setDaemon(true);
    return thread;
  }
}
