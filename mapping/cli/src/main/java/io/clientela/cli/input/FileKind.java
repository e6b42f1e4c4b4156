package io.clientela.cli.input;

import io.clientela.cli.input.CustomerFile.Format;
import io.clientela.cli.language.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its name, and by its first bytes, whether a file can be read, and if not, what to do.
 */
final class FileKind {
  private static final String GZIP = ".gz";
  private static final Map<String, Format> FORMS =
      Map.ofEntries(
          Map.entry("csv", Format.CSV),
          Map.entry("tsv", Format.CSV),
          Map.entry("tab", Format.CSV),
          Map.entry("txt", Format.CSV),
          Map.entry("jsonl", Format.JSONL),
          Map.entry("ndjson", Format.JSONL),
          Map.entry("json", Format.JSON),
          Map.entry("xlsx", Format.XLSX),
          Map.entry("xlsm", Format.XLSX),
          Map.entry("xls", Format.XLSX),
          Map.entry("ods", Format.ODS),
          Map.entry("vcf", Format.VCF),
          Map.entry("vcard", Format.VCF));

  private static final Map<String, String> OTHERS =
      Map.of(
          "xlsb", "is a binary workbook: save it as .xlsx",
          "numbers", "is a spreadsheet of Numbers: export it as Excel (.xlsx)",
          "zip", "is compressed: unpack it first",
          "pdf", "is a PDF file: export the customers as CSV");

  /** First bytes, as ISO-8859-1 in small letters, and what has them. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "%pdf", "is a PDF file: export the customers as CSV",
          "<html", "is a web page, whatever its name: open it in Excel and save it as .xlsx",
          "<!doctype", "is a web page, whatever its name: open it in Excel and save it as .xlsx",
          "<table", "is a web page, whatever its name: open it in Excel and save it as .xlsx",
          "<?xml", "is XML: open it in Excel and save it as .xlsx",
          "bzh", "is compressed by bzip2: unpack it first",
          "\u00fd7zxz", "is compressed by xz: unpack it first");

  private static final String ZIP = "pk\u0003\u0004";

  /** How Excel kept its files before 2007, and keeps those that have a password. */
  private static final String OLE = "\u00f0\u00ef\u0011\u00e0";

  private static final String OLD_OR_PROTECTED =
      "is a workbook of before 2007 (.xls), or has a password: open it in Excel and save it as"
          + " .xlsx without one";

  /** A first line of column names: more than one, and nothing that JSON has between its values. */
  private static final Pattern NAMES =
      Pattern.compile("^[^{}\\[\\]:\r\n]*[,;\t|][^{}\\[\\]:\r\n]*(?:[\r\n]|$)");

  /** A line that may be a customer, or a comment, whatever the lines before it are. */
  private static final Pattern CUSTOMER = Pattern.compile("(?m)^\\s*[{\\[#]");

  private FileKind() {}

  /**
   * The format that a name stands for.
   *
   * @throws UnusableInputException if it stands for none that can be read
   */
  static Format named(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(GZIP)) plain = plain.substring(0, plain.length() - GZIP.length());
    int dot = plain.lastIndexOf('.');
    String ending = dot < 0 ? "" : plain.substring(dot + 1);
    @Nullable Format form = FORMS.get(ending);
    if (form != null) return form;
    String other = OTHERS.get(ending);
    throw new UnusableInputException(
        Texts.of(
                "expected a name that ends in .csv, .tsv, .xlsx, .ods, .vcf, .json or .jsonl, and"
                    + " .gz after it if it is compressed, found %s",
                name)
            + (other == null
                ? Texts.of("; --form says what it is")
                : Texts.of(", which %s", Texts.of(other))));
  }

  /** Why a file that begins so is not of its format, in English; null if it may be. */
  static @Nullable String refusal(byte[] beginning, Format format) {
    // the zeros of UTF-16 and a byte order mark do not matter here
    String text =
        new String(beginning, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .replace("\0", "");
    boolean sheet = format == Format.XLSX || format == Format.ODS;
    if (text.startsWith(ZIP)) {
      return sheet ? null : "is a spreadsheet or a zip: name it .xlsx or .ods, or say --form xlsx";
    }
    if (text.startsWith(OLE)) return OLD_OR_PROTECTED;
    String start = text.stripLeading();
    for (Map.Entry<String, String> it : BEGINNINGS.entrySet()) {
      if (start.startsWith(it.getKey())) return it.getValue();
    }
    if (beginning.length == 0) return null;
    if (sheet) return "is no spreadsheet: if it is text, name it .csv, or say --form csv";
    return refusalOfText(start, format);
  }

  private static @Nullable String refusalOfText(String start, Format format) {
    boolean json = format == Format.JSON || format == Format.JSONL;
    if (start.startsWith("begin:vcard") && format != Format.VCF) {
      return "is a vCard file: name it .vcf, or say --form vcf";
    }
    if (json) {
      boolean looksLikeColumns = NAMES.matcher(start).find() && !CUSTOMER.matcher(start).find();
      return looksLikeColumns
          ? "has columns and is no JSON: name it .csv, or say --form csv"
          : null;
    }
    boolean looksLikeJson = start.startsWith("{\"") || start.startsWith("[{");
    return looksLikeJson ? "is JSON: name it .jsonl, or say --form jsonl" : null;
  }
}
