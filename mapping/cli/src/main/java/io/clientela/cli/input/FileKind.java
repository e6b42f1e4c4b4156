package io.clientela.cli.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its name, and by its first bytes, whether a file can be read, and if not, what to do.
 */
final class FileKind {
  private static final String SPREADSHEET =
      "is a spreadsheet: save the sheet with the customers as 'CSV UTF-8' and give that file";
  private static final String VCARD =
      "is a vCard file: import it as contacts and export those as CSV";
  private static final String COMPRESSED = "is compressed: unpack it first";

  private static final List<String> CSV = List.of("csv", "tsv", "tab", "txt");
  private static final List<String> JSONL = List.of("jsonl", "ndjson", "json");
  private static final Map<String, String> OTHERS =
      Map.of(
          "xlsx", SPREADSHEET,
          "xlsm", SPREADSHEET,
          "xls", SPREADSHEET,
          "ods", SPREADSHEET,
          "numbers", SPREADSHEET,
          "vcf", VCARD,
          "zip", COMPRESSED,
          "gz", COMPRESSED);

  /** First bytes, as ISO-8859-1, and what has them. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "PK\u0003\u0004",
          SPREADSHEET,
          "\u00d0\u00cf\u0011\u00e0",
          SPREADSHEET,
          "\u001f\u008b",
          COMPRESSED,
          "%PDF",
          "is a PDF file: export the customers as CSV",
          "BEGIN:VC",
          VCARD,
          "<html",
          "is a web page: save the customers as CSV",
          "<!DOCTYP",
          "is a web page: save the customers as CSV",
          "<?xml",
          "is XML: save the customers as CSV");

  private FileKind() {}

  /**
   * The format that a name stands for.
   *
   * @throws UnusableInputException if it stands for none that can be read
   */
  static CustomerFile.Format named(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (CSV.contains(ending)) return CustomerFile.Format.CSV;
    if (JSONL.contains(ending)) return CustomerFile.Format.JSONL;
    String other = OTHERS.get(ending);
    throw new UnusableInputException(
        "expected a name that ends in .csv or .jsonl, found "
            + name
            + (other == null ? "" : ", which " + other));
  }

  /** Why a file that begins so is no text that can be read; null if it may be one. */
  static @Nullable String refusal(byte[] beginning, CustomerFile.Format format) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> it : BEGINNINGS.entrySet()) {
      if (text.startsWith(it.getKey())) return it.getValue();
    }
    boolean json = text.startsWith("{\"") || text.startsWith("[{");
    return json && format == CustomerFile.Format.CSV ? "is JSON: name it .jsonl" : null;
  }
}
