package io.clientela.cli.columns;

import io.clientela.cli.language.Texts;
import io.clientela.cli.values.DatePattern;
import io.clientela.cli.values.DecimalSign;
import io.clientela.cli.values.ValueForms;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads from YAML how dates and numbers are written. */
final class FormsYaml {
  private static final String DATES =
      "expected forms such as dd/MM/yyyy or yyyy-MM-dd HH:mm, excel or excel1904";

  private final YamlEntries yaml;
  private final List<DatePattern> dates = new ArrayList<>();
  private @Nullable DecimalSign decimal;
  private @Nullable ZoneId zone;

  FormsYaml(YamlEntries yaml) {
    this.yaml = yaml;
  }

  ValueForms forms() {
    return new ValueForms(dates, Optional.ofNullable(decimal), Optional.ofNullable(zone));
  }

  void date(Node value, String name) {
    for (ScalarNode it : yaml.texts(value, name + "date: ", Texts.of(DATES))) {
      DatePattern form = DatePattern.of(it.getValue());
      if (form == null) {
        yaml.problem(it, name + "date: " + Texts.of(DATES));
      } else {
        dates.add(form);
      }
    }
  }

  void decimal(Node value, String name) {
    switch (yaml.text(value, name + "decimal: ", Texts.of("expected comma or point"))) {
      case "comma" -> decimal = DecimalSign.COMMA;
      case "point" -> decimal = DecimalSign.POINT;
      case "" -> {}
      default -> yaml.problem(value, name + "decimal: " + Texts.of("expected comma or point"));
    }
  }

  void zone(Node value) {
    String text = yaml.text(value, "zone: ", Texts.of("expected a zone such as America/Lima"));
    if (text.isEmpty()) return;
    try {
      zone = ZoneId.of(text);
    } catch (DateTimeException unknown) {
      yaml.problem(
          value, "zone: " + Texts.of("expected a zone such as America/Lima, UTC or -05:00"));
    }
  }
}
