package io.clientela.cli;

import io.clientela.cli.file.DistinctFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The files that the options of a command name. */
final class GivenFiles {
  private final DistinctFiles files = new DistinctFiles();

  /** Adds a file, by the option that names it; null if the option was not given. */
  GivenFiles add(String option, @Nullable Path file) {
    if (file != null) files.add(option, file);
    return this;
  }

  /** Ends the command if two options name one file, or one that a result goes to. */
  void requireDistinct(CommandSpec command) {
    files
        .clash()
        .ifPresent(
            it -> {
              throw new ParameterException(command.commandLine(), it);
            });
  }
}
