package io.clientela.cli;

import io.clientela.cli.input.csv.CsvCells;
import io.clientela.cli.language.Texts;
import io.clientela.cli.sample.SampleColumns;
import io.clientela.cli.sample.SampleCustomers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes invented customers. */
@Command(
    name = "sample",
    description = {
      "Invents customers of all kinds, as CSV.",
      "The same for the same seed. Never send them to a vendor's production."
    },
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
  /** Some 2 GB, and ids at vendors that are still whole numbers of the usual size. */
  private static final long MOST = 10_000_000;

  private final Context context;

  @Spec private CommandSpec spec;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many. Default: ${DEFAULT-VALUE}.")
  private long count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Which ones. Default: ${DEFAULT-VALUE}.")
  private long seed;

  SampleCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (count < 0 || count > MOST) {
      throw new ParameterException(
          spec.commandLine(), Texts.of("expected 0 to %s as --count, found %s", MOST, count));
    }
    Output out = context.out();
    out.print(line(SampleColumns.ALL));
    SampleCustomers customers = new SampleCustomers(seed);
    for (long i = 0; i < count; i++) out.print(line(customers.next()));
    return 0;
  }

  private static String line(Map<String, String> row) {
    return line(SampleColumns.ALL.stream().map(it -> row.getOrDefault(it, "")).toList());
  }

  private static String line(List<String> cells) {
    return CsvCells.row(cells) + "\n";
  }
}
