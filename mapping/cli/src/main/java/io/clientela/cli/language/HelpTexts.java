package io.clientela.cli.language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of all commands in the language that is spoken, under the names picocli looks for. */
public final class HelpTexts extends ResourceBundle {
  private final Map<String, String> texts = new LinkedHashMap<>();

  private HelpTexts() {}

  /** Has commands, whose help is in English, give it in the language that is spoken. */
  public static void translate(CommandLine commands) {
    if (Texts.language() == Language.EN) return;
    HelpTexts help = new HelpTexts();
    help.add(commands.getCommandSpec());
    commands.setResourceBundle(help);
  }

  private void add(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    String prefix = command.qualifiedName(".") + ".";
    String under = prefix + "usage.";
    put(under + "description", usage.description(), Texts::of);
    put(under + "footer", usage.footer(), Texts::of);
    put(under + "exitCodeList", exitCodes(usage), HelpTexts::exitCode);
    texts.put(under + "synopsisHeading", Texts.of(usage.synopsisHeading()));
    texts.put(under + "commandListHeading", Texts.of(usage.commandListHeading()));
    texts.put(under + "exitCodeListHeading", Texts.of(usage.exitCodeListHeading()));
    for (OptionSpec option : command.options()) {
      put(prefix + option.longestName().replaceFirst("^--", ""), raw(option), Texts::of);
    }
    for (PositionalParamSpec it : command.positionalParameters()) {
      String key = prefix + it.paramLabel() + "[" + it.index() + "]";
      put(key, it.toBuilder().description(), Texts::of);
    }
    command.subcommands().values().forEach(it -> add(it.getCommandSpec()));
  }

  private void put(String key, String[] english, UnaryOperator<String> translation) {
    for (int i = 0; i < english.length; i++) {
      texts.put(key + "." + i, translation.apply(english[i]));
    }
  }

  /** What the option says before defaults and their like are filled in. */
  private static String[] raw(OptionSpec option) {
    return option.toBuilder().description();
  }

  private static String[] exitCodes(UsageMessageSpec usage) {
    return usage.exitCodeList().entrySet().stream()
        .map(it -> it.getKey() + ":" + it.getValue())
        .toArray(String[]::new);
  }

  private static String exitCode(String line) {
    int colon = line.indexOf(':') + 1;
    return line.substring(0, colon) + Texts.of(line.substring(colon));
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
