package io.clientela.mapping.lotinfo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.FieldValue;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.internal.Losses;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a client by their names: plain values, and lists of those that have parts. */
final class LotinfoProperties {
  private static final String PLAIN = "value";
  private static final String COMMENT = "comment";

  private final Map<String, ClientField> client;

  LotinfoProperties(Map<String, ClientField> client) {
    this.client = client;
  }

  /** The values of a property; none if it is not there. */
  List<FieldValue> values(String name) {
    ClientField field = client.get(name);
    return field == null || field.values() == null ? List.of() : field.values();
  }

  /** The plain value of a property that has one; null if it has none or several. */
  @Nullable String text(String name) {
    ClientField field = client.get(name);
    List<FieldValue> values = values(name);
    boolean single = field != null && PLAIN.equals(field.fieldType()) && values.size() == 1;
    return single ? values.get(0).value() : null;
  }

  /** Copies all of them: a plain value as it is, comments by their ids, all else as lists. */
  void copyTo(JsonObject json, Losses losses) {
    client.forEach(
        (name, field) -> {
          if (text(name) != null) {
            json.addProperty(name, text(name));
          } else if (COMMENT.equals(field.fieldType())) {
            json.add(name, comments(name, losses));
          } else if (values(name).stream().anyMatch(LotinfoProperties::isThere)) {
            json.add(name, new JsonArray());
          }
        });
  }

  private JsonObject comments(String name, Losses losses) {
    JsonObject texts = new JsonObject();
    boolean signed = false;
    List<FieldValue> values = values(name);
    for (int i = 0; i < values.size(); i++) {
      FieldValue comment = values.get(i);
      if (comment.value() == null) continue;
      String id = comment.id();
      texts.addProperty(id == null ? Integer.toString(i) : id, comment.value());
      signed |= comment.date() != null || comment.userId() != null;
    }
    if (signed) {
      losses.add(name, LossKind.UNMAPPED, "when and by whom they were made is left out");
    }
    return texts;
  }

  private static boolean isThere(FieldValue value) {
    boolean plain = value.value() != null && !Blanks.isBlank(value.value());
    return plain || value.id() != null;
  }
}
