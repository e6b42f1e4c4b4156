package io.clientela.cli;

import io.clientela.cli.screen.WrappedText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;

/** Runs {@code clientela}. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code: 0 done, 1 not all done, 2 usage. */
  @SuppressWarnings("SystemConsoleNull") // it does for the console that is asked for here
  public static void main(String[] arguments) {
    // numbers are for programs too: digits 0 to 9 wherever the machine stands
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.ROOT);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    // from Java 22 on there is a console without a terminal too, unless it is told not to be
    System.setProperty("jdk.console", "java.base");
    boolean terminal =
        ProgressListeners.isWatched(
            System.console() != null && StandardError.isTerminal(), System.getenv());
    int width = terminal ? StandardError.width(System.getenv()) : WrappedText.UNLIMITED;
    Context context =
        new Context(
            System.getenv(),
            System.in,
            new Output(new FileOutputStream(FileDescriptor.out), width),
            new MessageStream(new FileOutputStream(FileDescriptor.err), width),
            terminal,
            System::nanoTime);
    System.exit(Clientela.run(context, arguments));
  }
}
