package io.clientela.cli.screen;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/** Help in the width of a terminal. Where it is narrow, texts stand below what they are about. */
public final class HelpLayout {
  /** Longer lines are hard to read. */
  private static final int WIDEST = 120;

  /** Picocli's own layout takes no less. */
  private static final int NARROWEST_TABLE = 55;

  private static final String NAME_INDENT = "  ";
  private static final String TEXT_INDENT = "      ";

  private final int width;

  private HelpLayout(int width) {
    this.width = width;
  }

  /** Has commands show their help in lines of this width. */
  public static void apply(CommandLine commands, int width) {
    commands.setUsageHelpWidth(Math.min(WIDEST, Math.max(NARROWEST_TABLE, width)));
    if (width < NARROWEST_TABLE) new HelpLayout(width).applyTo(commands);
  }

  private void applyTo(CommandLine command) {
    Map<String, IHelpSectionRenderer> sections = command.getHelpSectionMap();
    sections.put(SECTION_KEY_SYNOPSIS_HEADING, help -> "");
    sections.put(SECTION_KEY_SYNOPSIS, this::synopsis);
    sections.put(
        SECTION_KEY_DESCRIPTION,
        help -> paragraphs(help.commandSpec().usageMessage().description()));
    sections.put(SECTION_KEY_OPTION_LIST, this::options);
    sections.put(SECTION_KEY_COMMAND_LIST, this::commands);
    sections.put(SECTION_KEY_EXIT_CODE_LIST, this::exitCodes);
    sections.put(
        SECTION_KEY_FOOTER, help -> paragraphs(help.commandSpec().usageMessage().footer()));
    command.setHelpSectionMap(sections);
    command.getSubcommands().values().forEach(this::applyTo);
  }

  private String synopsis(Help help) {
    String text = help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength());
    return joined(
        WrappedText.lines(
            text.strip().replaceAll("\\s+", " "), "", NAME_INDENT + NAME_INDENT, width));
  }

  private String paragraphs(String[] paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String it : paragraphs) lines.addAll(WrappedText.lines(it, "", "", width));
    return joined(lines);
  }

  private String options(Help help) {
    List<OptionSpec> options = new ArrayList<>(help.commandSpec().options());
    options.removeIf(OptionSpec::hidden);
    options.sort(help.createDefaultOptionSort());
    List<String> lines = new ArrayList<>();
    for (OptionSpec option : options) {
      String label =
          help.parameterLabelRenderer()
              .renderParameterLabel(option, help.ansi(), Collections.emptyList())
              .toString();
      add(String.join(", ", option.names()) + label, option.description(), lines);
    }
    return joined(lines);
  }

  private String exitCodes(Help help) {
    List<String> lines = new ArrayList<>();
    help.commandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, text) -> add(code, new String[] {text}, lines));
    return joined(lines);
  }

  private String commands(Help help) {
    List<String> lines = new ArrayList<>();
    help.subcommands()
        .forEach((name, it) -> add(name, it.commandSpec().usageMessage().description(), lines));
    return joined(lines);
  }

  private void add(String name, String[] description, List<String> lines) {
    lines.addAll(WrappedText.lines(name, NAME_INDENT, TEXT_INDENT, width));
    for (String it : description) {
      lines.addAll(WrappedText.lines(it, TEXT_INDENT, TEXT_INDENT, width));
    }
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
