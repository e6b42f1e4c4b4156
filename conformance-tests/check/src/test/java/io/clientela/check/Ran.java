package io.clientela.check;

import io.clientela.specs.Contracts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** A command as it ended. */
record Ran(int exitCode, String out, String err) {

  static Ran of(String... arguments) {
    Map<String, String> tokens = new HashMap<>();
    for (String vendor : Contracts.VENDORS) {
      tokens.put(
          "CLIENTELA_" + vendor.toUpperCase(Locale.ROOT).replace('-', '_') + "_TOKEN",
          ExampleServer.TOKEN);
    }
    return with(tokens, arguments);
  }

  private static Pacer unpaced(int perSecond) {
    return new Pacer(perSecond, () -> 0, it -> {});
  }

  static Ran with(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new CheckCommand(environment, Ran::unpaced));
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = line.execute(arguments);
    return new Ran(exitCode, out.toString(), err.toString());
  }
}
