package io.clientela.cli;

import io.clientela.cli.columns.Column;
import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.Columns;
import io.clientela.cli.columns.Draft;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.RawRecord;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what columns a CSV may have. */
@Command(
    name = "columns",
    description = {
      "Lists the columns that are understood.",
      "With --for it writes a draft of a file for --columns instead: a guess for each column of a"
          + " file, and the shapes of its values."
    },
    mixinStandardHelpOptions = true)
final class ColumnsCommand implements Callable<Integer> {
  private static final int MOST_ROWS = 1_000;

  private final Context context;

  @Option(
      names = "--for",
      paramLabel = "FILE",
      description = "A file of customers whose columns have names of their own.")
  private @Nullable Path file;

  @Mixin private FormOptions form;

  ColumnsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (file != null) return draft(file);
    int width = Columns.catalogue().stream().mapToInt(it -> it.name().length()).max().orElse(0);
    for (Column column : Columns.catalogue()) {
      context
          .out()
          .println(
              column.name()
                  + " ".repeat(width - column.name().length())
                  + "  "
                  + Texts.of(column.meaning()));
    }
    return 0;
  }

  private int draft(Path path) throws IOException {
    Draft draft = new Draft();
    try (CustomerFile customers = CustomerFile.open(path, ColumnMapping.RAW, form.reading())) {
      RawRecord raw = customers.next();
      for (int i = 0; i < MOST_ROWS && raw != null; i++, raw = customers.next()) {
        if (raw.read() instanceof InputRecord.Read read) draft.add(read.customer().customFields());
      }
    }
    draft.yaml().lines().forEach(context.out()::println);
    return 0;
  }
}
