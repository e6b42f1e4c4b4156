package io.clientela.cli.broken;

import io.clientela.cli.broken.RawServer.Request;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which request gets which response. */
interface Faults {
  Faults NONE = (vendor, request, question, time) -> BrokenResponse.NONE;

  /**
   * How a request is answered.
   *
   * @param question tells it from others of the vendor
   * @param time how often it was asked, from 1
   */
  BrokenResponse of(String vendor, Request request, String question, int time);

  /** A share of all responses, chosen by the seed, the question and how often it was asked. */
  static Faults share(int percent, long seed) {
    return (vendor, request, question, time) -> {
      Random random = new Random(31L * question.hashCode() + 7_919L * time + seed);
      random.nextInt(); // the first numbers of neighbouring seeds are alike
      if (random.nextInt(100) >= percent) return BrokenResponse.NONE;
      BrokenResponse[] all = BrokenResponse.values();
      return all[1 + random.nextInt(all.length - 1)];
    };
  }

  /** All look-ups or all else, each kind of break in turn; a question is broken whenever asked. */
  final class InTurn implements Faults {
    private final boolean lookUps;
    private final Map<String, Map<String, BrokenResponse>> byQuestion = new ConcurrentHashMap<>();

    InTurn(boolean lookUps) {
      this.lookUps = lookUps;
    }

    @Override
    public BrokenResponse of(String vendor, Request request, String question, int time) {
      if (request.method().equals("GET") != lookUps) return BrokenResponse.NONE;
      Map<String, BrokenResponse> own =
          byQuestion.computeIfAbsent(vendor, it -> new ConcurrentHashMap<>());
      BrokenResponse[] all = BrokenResponse.values();
      synchronized (own) {
        return own.computeIfAbsent(question, it -> all[1 + own.size() % (all.length - 1)]);
      }
    }

    /** The kinds of break that a vendor's responses had. */
    Set<BrokenResponse> seen(String vendor) {
      return new TreeSet<>(byQuestion.getOrDefault(vendor, Map.of()).values());
    }
  }
}
