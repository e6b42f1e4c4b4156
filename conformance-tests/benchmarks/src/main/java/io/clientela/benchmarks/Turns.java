package io.clientela.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The methods of a benchmark against each other, each in a JVM of its own, a few calls at a time in
 * turns. A machine that is slow for a while is slow for all of them, so a ratio is taken within
 * each turn, and the median of the turns counts.
 */
final class Turns implements AutoCloseable {
  private static final int WARM_UP = 60;
  private static final int TURNS = 61;
  private static final int CALLS = 50;

  private final Map<String, Player> players = new LinkedHashMap<>();

  private record Player(
      Process process, PrintStream in, BufferedReader out, double[] times, double[] bytes) {}

  /** Starts a JVM for each of the methods and plays all turns. */
  Turns(Class<?> benchmark, String... methods) throws IOException {
    for (String method : methods) {
      Process process =
          ChildJvm.start(MeasuredProgram.class, List.of("-Xbatch"), benchmark.getName(), method);
      players.put(
          method,
          new Player(
              process,
              new PrintStream(process.getOutputStream(), true),
              process.inputReader(),
              new double[TURNS],
              new double[TURNS]));
    }
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      for (Map.Entry<String, Player> player : players.entrySet()) {
        play(player.getKey(), player.getValue(), turn);
      }
    }
  }

  private static void play(String method, Player player, int turn) throws IOException {
    player.in.println(CALLS);
    String line = player.out.readLine();
    if (line == null) throw new IllegalStateException(method + " failed");
    if (turn < 0) return;
    String[] numbers = line.split(" ");
    player.times[turn] = Double.parseDouble(numbers[0]);
    player.bytes[turn] = Double.parseDouble(numbers[1]);
  }

  /** Processor time of one method as a multiple of another's. */
  double time(String method, String other) {
    return ratio(players.get(method).times, players.get(other).times);
  }

  /** Bytes allocated by one method as a multiple of another's. */
  double bytes(String method, String other) {
    return ratio(players.get(method).bytes, players.get(other).bytes);
  }

  private static double ratio(double[] some, double[] others) {
    var ratios = new double[TURNS];
    for (int i = 0; i < TURNS; i++) ratios[i] = some[i] / others[i];
    return Scores.median(ratios);
  }

  /** Ends the JVMs. */
  @Override
  public void close() throws InterruptedException {
    for (Player player : players.values()) player.in.close();
    for (Player player : players.values()) {
      if (!player.process.waitFor(10, TimeUnit.SECONDS)) player.process.destroyForcibly();
    }
  }
}
