package io.clientela.cli.values;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.customer.CanonicalValues;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO codes and by their names in English, Spanish, Portuguese and Russian. */
public final class CountryNames {
  private static final String RULE =
      "is neither an ISO 3166-1 country code nor a country's name in English, Spanish, Portuguese"
          + " or Russian";

  private CountryNames() {}

  /** Made when the first name is asked for. */
  private static final class Names {
    static final Map<String, String> CODES = read();
  }

  /** The alpha-2 code of a country. */
  public static String code(String text) {
    if (text.length() == 2) return CanonicalValues.country(text);
    String code = Names.CODES.get(key(text));
    if (code == null) throw CanonicalValueException.found(Texts.of(RULE), text);
    return code;
  }

  private static @Nullable String key(String text) {
    return Folded.word(text).replaceAll("[.,'’()-]", "");
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    try (InputStream in = requireNonNull(CountryNames.class.getResourceAsStream("countries.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) continue;
        String[] names = line.split("\t");
        for (int i = 1; i < names.length; i++) codes.put(requireNonNull(key(names[i])), names[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}
