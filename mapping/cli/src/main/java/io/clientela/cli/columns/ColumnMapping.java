package io.clientela.cli.columns;

import io.clientela.cli.values.Folded;
import io.clientela.cli.values.ValueForms;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of somebody's own file mean.
 *
 * @param columns what each column means, by its {@linkplain Folded#name folded} name
 * @param constants the same value for every customer, by our name of the column
 * @param settings what holds for all columns
 */
public record ColumnMapping(
    Map<String, ColumnRule> columns, Map<String, String> constants, Settings settings) {

  /**
   * What holds for all columns.
   *
   * @param others what becomes of columns that nothing is known of
   * @param ignoreAbsent whether a mapped column may be missing
   * @param country where phone numbers are dialled if the customer's country is not known
   * @param forms how dates and numbers are written
   */
  public record Settings(
      Others others, boolean ignoreAbsent, Optional<String> country, ValueForms forms) {
    /** Nothing is told. */
    public static final Settings NONE =
        new Settings(Others.REFUSED, false, Optional.empty(), ValueForms.NONE);
  }

  /** What becomes of columns that nothing is known of. */
  public enum Others {
    /** They are an error. */
    REFUSED,
    /** They are left out. */
    IGNORED,
    /** All columns become custom fields, called by their place, a colon and their name. */
    KEPT
  }

  /** What the columns mean is not asked: for looking at a file. */
  public static final ColumnMapping RAW =
      new ColumnMapping(
          Map.of(), Map.of(), new Settings(Others.KEPT, false, Optional.empty(), ValueForms.NONE));

  /** The file's columns have our names. */
  public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of(), Settings.NONE);

  /** Copies the maps, in their order. */
  public ColumnMapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    constants = Map.copyOf(constants);
  }

  /**
   * Reads the mapping language from YAML.
   *
   * @param problems all that is wrong is added to it; then the mapping is of no use
   */
  public static ColumnMapping parse(String yaml, List<String> problems) {
    return MappingYaml.read(yaml, problems);
  }

  /** This mapping, and what another says besides. */
  ColumnMapping with(ColumnMapping more) {
    Map<String, ColumnRule> rules = new LinkedHashMap<>(columns);
    rules.putAll(more.columns);
    Map<String, String> values = new LinkedHashMap<>(constants);
    values.putAll(more.constants);
    return new ColumnMapping(
        rules,
        values,
        new Settings(
            more.settings.others == Others.REFUSED ? settings.others : more.settings.others,
            settings.ignoreAbsent || more.settings.ignoreAbsent,
            more.settings.country.or(() -> settings.country),
            more.settings.forms.or(settings.forms)));
  }
}
