package io.clientela.benchmarks;

import io.clientela.bsale.BsaleClient;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything in one run and writes the ratios. */
public final class Main {
  private static final int COLD_STARTS = 11;
  private static final int MANY_CLIENTS = 100_000;
  private static final Pattern OFFSET = Pattern.compile("offset=(\\d+)");
  private static final String STOCK = "io.clientela.benchmarks.stock.gson.bsale";

  private final Ratios report = new Ratios();

  private Main() {}

  /** Writes to the file that is named. */
  public static void main(String[] args) throws Exception {
    Agreement.check();
    var main = new Main();
    main.sizes();
    main.coldStarts();
    main.smallHeap();
    main.pageGrowth();
    main.decoding();
    main.encoding();
    main.calling();
    main.scores();
    main.report.write(Path.of(args[0]));
    System.out.println(main.report.details());
    System.out.println(main.report.table());
  }

  private void sizes() throws IOException, URISyntaxException {
    JarSize ours = JarSize.of(BsaleClient.class, "io.clientela.bsale");
    JarSize runtime =
        JarSize.of(io.clientela.runtime.transport.Transport.class, "io.clientela.runtime");
    JarSize stock = JarSize.of(Main.class, STOCK);
    report.put("jar_ours_over_stock", (double) ours.bytes() / stock.bytes());
    report.put("jar_ours_bytes", ours.bytes());
    report.put("jar_ours_classes", ours.classes());
    report.put("jar_runtime_bytes", runtime.bytes());
    report.put("jar_runtime_classes", runtime.classes());
    report.put("jar_stock_bytes", stock.bytes());
    report.put("jar_stock_classes", stock.classes());
  }

  /** In turns; the median of each. */
  private void coldStarts() throws IOException, InterruptedException {
    var ours = new double[COLD_STARTS];
    var stock = new double[COLD_STARTS];
    try (Loopback server = Loopback.of(Payloads.clientPage())) {
      for (int i = 0; i < COLD_STARTS; i++) {
        ours[i] = coldStart("ours", server);
        stock[i] = coldStart("stock", server);
      }
    }
    report.put("coldstart_ours_over_stock", Scores.median(ours) / Scores.median(stock));
    report.put("coldstart_ours_ms", Scores.median(ours));
    report.put("coldstart_stock_ms", Scores.median(stock));
  }

  private static double coldStart(String who, Loopback server)
      throws IOException, InterruptedException {
    return ChildJvm.run(ColdStart.class, List.of(), who, server.url()).milliseconds();
  }

  private void smallHeap() throws IOException, InterruptedException {
    try (var server = new Loopback(line -> Payloads.clientPage(offset(line), MANY_CLIENTS))) {
      ChildJvm.Response response = ChildJvm.run(SmallHeap.class, List.of("-Xmx64m"), server.url());
      report.put("clients_paged_in_64_mib", Integer.parseInt(response.line()));
      report.put("clients_paged_in_64_mib_ms", response.milliseconds());
    }
  }

  private void pageGrowth() throws IOException, InterruptedException {
    String[] numbers = ChildJvm.run(PageGrowth.class, List.of("-Xbatch")).line().split(" ");
    String[] names = {
      "page_us",
      "page_time_growth_10_over_1",
      "page_time_growth_100_over_1",
      "page_bytes",
      "page_bytes_growth_10_over_1",
      "page_bytes_growth_100_over_1"
    };
    for (int i = 0; i < names.length; i++) {
      report.put(names[i], Double.parseDouble(numbers[i]));
    }
  }

  private static int offset(String requestLine) {
    Matcher offset = OFFSET.matcher(requestLine);
    return offset.find() ? Integer.parseInt(offset.group(1)) : 0;
  }

  private void decoding() throws IOException, InterruptedException {
    try (Turns turns = ofCodecs(DecodeClients.class)) {
      report.put("decode_stock_over_ours", turns.time("stock", "ours"));
      report.put("decode_ours_over_hand_jackson", turns.time("ours", "handJackson"));
      report.put("decode_ours_over_hand_gson", turns.time("ours", "handGson"));
      report.put("decode_ours_over_native", turns.time("ours", "nativeJackson"));
      report.put("decode_ours_over_fastjson2", turns.time("ours", "fastjson2"));
      report.put("alloc_ours_over_hand_jackson", turns.bytes("ours", "handJackson"));
    }
  }

  private void encoding() throws IOException, InterruptedException {
    try (Turns turns = ofCodecs(EncodeBatch.class)) {
      report.put("encode_stock_over_ours", turns.time("stock", "ours"));
      report.put("encode_ours_over_native", turns.time("ours", "nativeJackson"));
      report.put("encode_ours_over_hand_jackson", turns.time("ours", "handJackson"));
      report.put("encode_ours_over_fastjson2", turns.time("ours", "fastjson2"));
    }
  }

  private static Turns ofCodecs(Class<?> benchmark) throws IOException {
    return new Turns(
        benchmark, "ours", "stock", "nativeJackson", "handGson", "handJackson", "fastjson2");
  }

  private void calling() throws IOException, InterruptedException {
    try (var turns = new Turns(WholeCall.class, "ours", "stock", "rawOkhttp")) {
      report.put("call_ours_over_raw_okhttp", turns.time("ours", "rawOkhttp"));
      report.put("call_stock_over_ours", turns.time("stock", "ours"));
    }
  }

  /** What JMH says of each by itself. */
  private void scores() throws RunnerException {
    var scores = new Scores();
    scores.add(new Runner(options()).run());
    report.putAll(scores.raw());
  }

  private static Options options() {
    return new OptionsBuilder()
        .include("io\\.clientela\\.benchmarks\\.[A-Z]\\w+\\.")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .forks(1)
        .jvmArgsAppend("-Xbatch")
        .warmupIterations(6)
        .measurementIterations(6)
        .shouldFailOnError(true)
        .build();
  }
}
