package io.clientela.cli;

import io.clientela.cli.columns.Column;
import io.clientela.cli.columns.Columns;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells what columns a CSV may have. */
@Command(
    name = "columns",
    description = "Lists the CSV columns that are understood.",
    mixinStandardHelpOptions = true)
final class ColumnsCommand implements Callable<Integer> {
  private final Context context;

  ColumnsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    int width = Columns.catalogue().stream().mapToInt(it -> it.name().length()).max().orElse(0);
    for (Column column : Columns.catalogue()) {
      context
          .out()
          .println(
              column.name() + " ".repeat(width - column.name().length()) + "  " + column.meaning());
    }
    return 0;
  }
}
