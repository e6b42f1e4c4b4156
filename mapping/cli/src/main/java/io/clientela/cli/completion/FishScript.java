package io.clientela.cli.completion;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the commands and their options are, told to fish: commands have no commands of their own.
 */
final class FishScript {
  private final CommandLine commands;
  private final String name;
  private final List<String> lines = new ArrayList<>();

  FishScript(CommandLine commands) {
    this.commands = commands;
    this.name = commands.getCommandName();
  }

  String text() {
    lines.add("# Completion of " + name + " for fish.");
    complete("-f");
    describe(commands.getCommandSpec(), "__fish_use_subcommand");
    commands.getSubcommands().values().forEach(this::describeCommand);
    return String.join("\n", lines) + "\n";
  }

  private void describeCommand(CommandLine command) {
    String word = command.getCommandName();
    complete(
        "-n __fish_use_subcommand -a "
            + word
            + description(command.getCommandSpec().usageMessage()));
    describe(command.getCommandSpec(), quoted("__fish_seen_subcommand_from " + word));
  }

  private void describe(CommandSpec command, String condition) {
    for (OptionSpec option : command.options()) {
      if (option.hidden()) continue;
      StringBuilder line = new StringBuilder("-n ").append(condition);
      for (String each : option.names()) {
        line.append(each.startsWith("--") ? " -l " : " -s ").append(each.replaceFirst("^--?", ""));
      }
      complete(line + values(option) + description(option.description()));
    }
    command.positionalParameters().stream()
        .filter(it -> it.completionCandidates() != null)
        .forEach(it -> complete("-n " + condition + " -a " + candidates(it)));
  }

  /** What may follow an option: one of some words, no file if it is a number, else a file. */
  private static String values(OptionSpec option) {
    if (option.arity().max() == 0) return "";
    if (option.type().isEnum()) return " -x -a " + candidates(option);
    if (option.completionCandidates() != null) return " -r -F -a " + candidates(option);
    Class<?> type = MethodType.methodType(option.type()).wrap().returnType();
    return Number.class.isAssignableFrom(type) ? " -x" : " -r -F";
  }

  private static String candidates(ArgSpec argument) {
    return quoted(
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .collect(Collectors.joining(" ")));
  }

  private static String description(CommandLine.Model.UsageMessageSpec usage) {
    return description(usage.description());
  }

  private static String description(String[] text) {
    return text.length == 0 ? "" : " -d " + quoted(firstSentence(text[0]));
  }

  private static String firstSentence(String text) {
    return text.replaceFirst("\\.( .*)?$", "").replaceAll("\\s+", " ");
  }

  private void complete(String what) {
    lines.add("complete -c " + name + " " + what);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
