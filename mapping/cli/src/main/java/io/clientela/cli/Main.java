package io.clientela.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs {@code clientela}. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code: 0 done, 1 not all done, 2 usage. */
  public static void main(String[] arguments) {
    // from Java 22 on there is a console without a terminal too, unless it is told not to be
    System.setProperty("jdk.console", "java.base");
    Context context =
        new Context(
            System.getenv(),
            System.in,
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            Watching.isWatched(
                System.console() != null && StandardError.isTerminal(), System.getenv()),
            System::nanoTime);
    int code = Clientela.commandLine(context).execute(arguments);
    context.out().flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
