package io.clientela.cli.language;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, in the language that is spoken, and where the options are
 * told: the help of a command has more lines than a screen, and would hide what is wrong.
 */
public final class UsageProblems implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Texts.ofLibrary(requireNonNull(problem.getMessage())));
    StringWriter suggestions = new StringWriter();
    if (UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(suggestions, true))) {
      suggestions.toString().lines().map(Texts::ofLibrary).forEach(err::println);
    } else if (command.getParent() == null) {
      command.usage(err, command.getColorScheme());
    } else {
      String name = command.getCommandSpec().qualifiedName();
      err.println(Texts.of("'%s --help' shows the options.", name));
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
