package io.clientela.runtime.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.codec.WireScalars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents and adapters on which both readers, and both writers, must agree. */
public final class Samples {
  /** Documents, good and bad. */
  static final List<String> DOCUMENTS =
      List.of(
          "{}",
          "[]",
          "null",
          "true",
          "false",
          "12",
          "\"12\"",
          "-0",
          "0.0",
          "1.10",
          "12.0",
          "12e2",
          "1E-2",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "123456789012345678901234567890.5",
          "1e400",
          "\"\"",
          "\"1437436800\"",
          "\"2020-02-29\"",
          "\"29.02.2020\"",
          "\"31.02.2020\"",
          "\"true\"",
          "\"NaN\"",
          "\"Peña \\u00f1 \\n\\t\\\"\\\\\\/\"",
          "\"€\"",
          "{\"a\":1,\"b\":{\"c\":[1,\"x\",null,true,{}]},\"a\":2}",
          "{\"\":{\"\":[[[]]]}}",
          "{\"1\":\"a\",\"2\":\"b\"}",
          "[1,2.5,\"3\",null]",
          "[[1],[2,[3]]]",
          " \r\n\t{ \"id\" : 7 , \"name\" : \"Juana\" } \n",
          "{\"id\":\"7\",\"name\":7,\"active\":\"1\",\"credit\":\"10000.0\",\"friends\":[{\"id\":8},null]}",
          "{\"id\":7,\"ignored\":{\"a\":[{\"b\":[]}]},\"more\":[1.50,{\"x\":null}],\"friends\":[]}",
          "{\"active\":\"\",\"credit\":\"\",\"friends\":null}",
          "{\"friends\":[{\"friends\":[{\"friends\":[{\"id\":3}]}]}]}",
          "",
          " ",
          "{",
          "[",
          "}",
          "]",
          "[1",
          "[1,",
          "[1,]",
          "[,1]",
          "[1 2]",
          "{\"a\"",
          "{\"a\":",
          "{\"a\":1",
          "{\"a\":1,",
          "{\"a\":1,}",
          "{a:1}",
          "{'a':1}",
          "{\"a\" 1}",
          "{\"a\"=1}",
          "{1:2}",
          "1 2",
          "{}{}",
          "{}x",
          "[1]]",
          "tru",
          "truex",
          "TRUE",
          "nul",
          "NaN",
          "-Infinity",
          "+1",
          "01",
          "-01",
          "1.",
          ".5",
          "1e",
          "1e+",
          "-",
          "0x10",
          "12a",
          "[12a]",
          "\"",
          "\"abc",
          "\"a\\",
          "\"a\\x\"",
          "\"a\\'\"",
          "\"\\u12\"",
          "\"\\u12g4\"",
          "\"a\nb\"",
          "\"a\u0001b\"",
          "// no\n1",
          "/* no */ 1",
          "# no\n1",
          "1;",
          ")]}'\n{}");

  /** Adapters by name: ours over scalars and trees, and Gson's own, by reflection and without. */
  static final Map<String, TypeAdapter<?>> ADAPTERS = adapters();

  private Samples() {}

  private static Map<String, TypeAdapter<?>> adapters() {
    var gson = new Gson();
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("any", Codecs.json()),
            Map.entry("person", Person.ADAPTER),
            Map.entry("list of persons", Codecs.listOf(Person.ADAPTER)),
            Map.entry("map of texts", Codecs.mapOf(WireScalars.string())),
            Map.entry("list of integers", Codecs.listOf(WireScalars.int64())),
            Map.entry("string", WireScalars.string()),
            Map.entry("int32", WireScalars.int32()),
            Map.entry("int64", WireScalars.int64()),
            Map.entry("decimal", WireScalars.decimal()),
            Map.entry("decimalText", WireScalars.decimalText()),
            Map.entry("bool", WireScalars.bool()),
            Map.entry("lenientFlag", WireScalars.lenientFlag()),
            Map.entry("date", WireScalars.date()),
            Map.entry("dottedDate", WireScalars.dottedDate()),
            Map.entry("epochSeconds", WireScalars.epochSeconds()),
            Map.entry("lenientEpochSeconds", WireScalars.lenientEpochSeconds()),
            Map.entry("Gson tree", gson.getAdapter(JsonElement.class)),
            Map.entry("Gson object", gson.getAdapter(Object.class)),
            Map.entry("Gson double", gson.getAdapter(Double.class)),
            Map.entry("Gson map", gson.getAdapter(new TypeToken<Map<String, Object>>() {})),
            Map.entry(
                "Gson map by number",
                gson.getAdapter(new TypeToken<Map<Integer, JsonElement>>() {}))));
  }

  /** A document that is deep without end: arrays in arrays. */
  public static String deep(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  /** The documents that are good JSON. */
  static List<String> goodDocuments() {
    return new ArrayList<>(DOCUMENTS.subList(0, DOCUMENTS.indexOf("")));
  }
}
