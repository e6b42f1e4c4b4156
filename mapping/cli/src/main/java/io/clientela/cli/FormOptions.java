package io.clientela.cli;

import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.input.ReadingOptions;
import io.clientela.cli.input.text.TextEncodings;
import io.clientela.cli.language.Texts;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that tell of a file of customers what would else be found out. */
final class FormOptions {
  private static final Map<String, Character> SEPARATORS =
      Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "csv, tsv, xlsx, ods, vcf, json or jsonl. Without it the name of the file tells.")
  private CustomerFile.@Nullable Format form;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "How a text is encoded, such as windows-1252, windows-1251 or macroman. Without it UTF-8"
              + " and UTF-16 are found out, and of the others what is likely.")
  private @Nullable String encoding;

  @Option(
      names = "--separator",
      paramLabel = "CHAR",
      description =
          "What stands between the cells of a CSV file: a character or tab. Without it , ; | and"
              + " tabs are found out.")
  private @Nullable String separator;

  @Option(
      names = "--sheet",
      paramLabel = "NAME|NUMBER",
      description = "The sheet of a spreadsheet. Without it the first that is visible.")
  private @Nullable String sheet;

  @Option(
      names = "--header-row",
      paramLabel = "NUMBER",
      description =
          "The row, in a text the line, of the column names, from 1. Without it they are looked"
              + " for.")
  private @Nullable Integer headerRow;

  ReadingOptions reading() {
    if (headerRow != null && headerRow < 1) {
      throw refused(Texts.of("expected a number from 1 on as --header-row, found %s", headerRow));
    }
    return new ReadingOptions(form, charset(), character(), sheet, headerRow);
  }

  /** Of a stream no name tells the form; without one it is what 'pull' writes. */
  ReadingOptions readingOfStream() {
    if (form == null) form = CustomerFile.Format.JSONL;
    return reading();
  }

  private @Nullable Charset charset() {
    if (encoding == null) return null;
    String name = encoding;
    return TextEncodings.named(name)
        .orElseThrow(
            () ->
                refused(
                    Texts.of(
                        "expected the name of an encoding as --encoding, such as utf-8 or"
                            + " windows-1252, found '%s'",
                        name)));
  }

  private @Nullable Character character() {
    if (separator == null) return null;
    @Nullable Character named = SEPARATORS.get(separator.toLowerCase(Locale.ROOT));
    if (named != null) return named;
    char first = separator.length() == 1 ? separator.charAt(0) : '"';
    boolean cuts =
        first != '"' && first != '\n' && first != '\r' && !Character.isLetterOrDigit(first);
    if (cuts) return first;
    throw refused(Texts.of("expected one character or tab as --separator, found '%s'", separator));
  }

  private ParameterException refused(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
