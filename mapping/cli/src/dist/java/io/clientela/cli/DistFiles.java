package io.clientela.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes what is packed beside the jar: man pages in AsciiDoc, and completions. */
final class DistFiles {
  private static final Map<String, String> COMPLETIONS =
      Map.of(
          "bash", "bash-completion/completions/clientela",
          "zsh", "zsh/site-functions/_clientela",
          "fish", "fish/vendor_completions.d/clientela.fish");

  private DistFiles() {}

  /** Writes man pages to the first folder and completions to the second. */
  public static void main(String[] folders) throws IOException {
    manPages(Path.of(folders[0]));
    COMPLETIONS.forEach((shell, name) -> completion(shell, Path.of(folders[1], name)));
  }

  private static void manPages(Path folder) throws IOException {
    CommandLine commands = Clientela.commandLine(context(new ByteArrayOutputStream()));
    Collection<CommandLine> below = commands.getSubcommands().values();
    CommandSpec[] all =
        Stream.concat(Stream.of(commands), below.stream())
            .map(CommandLine::getCommandSpec)
            .toArray(CommandSpec[]::new);
    int code = ManPageGenerator.generateManPage(folder.toFile(), null, new boolean[0], false, all);
    if (code != 0) throw new IOException(folder + ": man pages were not written");
  }

  private static void completion(String shell, Path file) {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    if (Clientela.run(context(script), "completion", shell) != 0) {
      throw new IllegalStateException("expected a completion for " + shell);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, script.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Context context(ByteArrayOutputStream out) {
    return new Context(
        Map.of(),
        InputStream.nullInputStream(),
        new Output(out),
        new MessageStream(System.err),
        false,
        System::nanoTime);
  }
}
