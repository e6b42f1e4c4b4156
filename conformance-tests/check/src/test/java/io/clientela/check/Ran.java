package io.clientela.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/** A command as it ended. */
record Ran(int exitCode, String out, String err) {

  static Ran of(String... arguments) {
    return with(Map.of("CLIENTELA_BSALE_TOKEN", ExampleServer.TOKEN), arguments);
  }

  private static Pacer unpaced(int perSecond) {
    return new Pacer(perSecond, () -> 0, it -> {});
  }

  static Ran with(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        CheckCommand.prepared(new CommandLine(new CheckCommand(environment, Ran::unpaced)));
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = line.execute(arguments);
    return new Ran(exitCode, out.toString(), err.toString());
  }
}
