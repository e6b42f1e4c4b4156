package io.clientela.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Invented customers no two of whom share a document or a phone: numbers that nobody is given are
 * few, and a vendor that has somebody with that number has this customer.
 */
public final class DistinctSample {
  private static final Pattern RECORD = Pattern.compile("(?m)^(?=S-\\d+,)");
  private static final Pattern NUMBER =
      Pattern.compile(
          ",(?:rut|ruc|nif|cnpj|cpf|dni|passport|snils|other),([^,]+)|(\\+\\d[\\d ()-]+)");

  private DistinctSample() {}

  /** The file, with its header. */
  public static String csv(int count) {
    List<String> records = records(Ran.command(Map.of(), "sample", "--count=" + 3 * count).out());
    StringBuilder csv = new StringBuilder(records.get(0));
    Set<String> numbers = new HashSet<>();
    int taken = 0;
    for (String record : records.subList(1, records.size())) {
      List<String> own =
          NUMBER.matcher(record).results().map(MatchResult::group).map(String::strip).toList();
      if (own.stream().anyMatch(numbers::contains)) continue;
      numbers.addAll(own);
      csv.append(record);
      if (++taken == count) return csv.toString();
    }
    throw new IllegalStateException("expected " + count + " customers, found " + taken);
  }

  /** The header, and the records, of which some have several lines. */
  static List<String> records(String csv) {
    return RECORD.splitAsStream(csv).toList();
  }
}
