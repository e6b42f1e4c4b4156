package io.clientela.cli.completion;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * The commands as scripts have to know them: words in small letters, as people type them, and each
 * option's under a label of its own, for picocli's script keeps them in variables of that name.
 */
final class ShellModel {
  private ShellModel() {}

  static CommandLine of(CommandLine commands) {
    CommandSpec given = commands.getCommandSpec();
    CommandSpec copy = CommandSpec.create().name(given.name());
    copy.usageMessage().description(given.usageMessage().description());
    given.options().forEach(it -> copy.addOption(option(it)));
    given.positionalParameters().forEach(it -> copy.addPositional(positional(it)));
    commands.getSubcommands().forEach((name, it) -> copy.addSubcommand(name, of(it)));
    return new CommandLine(copy);
  }

  private static OptionSpec option(OptionSpec given) {
    return OptionSpec.builder(given)
        .scopeType(ScopeType.LOCAL) // each command here has those it inherits already
        .paramLabel(given.longestName().replaceFirst("^-+", ""))
        .completionCandidates(words(given))
        .build();
  }

  private static PositionalParamSpec positional(PositionalParamSpec given) {
    return PositionalParamSpec.builder(given).completionCandidates(words(given)).build();
  }

  private static @Nullable List<String> words(ArgSpec given) {
    Iterable<String> candidates = given.completionCandidates();
    if (candidates == null) return null;
    return StreamSupport.stream(candidates.spliterator(), false)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .toList();
  }
}
