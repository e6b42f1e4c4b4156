package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.clientela.runtime.codec.Codecs;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same adapters over Gson's own reader and over ours: the same value, or both refuse. */
@Tag("newest")
class SameAsGsonTest {
  private static final long SEED = 20_261_122;
  private static final int MUTANTS = 20_000;
  private static final String ALPHABET = "{}[]:,\"\\/ \n0123456789.eE+-truefalsn\u00f1\u0007'x";

  @Test
  void everySampleReadsTheSame() {
    for (String document : Samples.DOCUMENTS) {
      Samples.ADAPTERS.forEach((name, adapter) -> assertSame(name, adapter, document));
    }
  }

  @Test
  void everyMutantReadsTheSame() {
    var random = new Random(SEED);
    var names = List.copyOf(Samples.ADAPTERS.keySet());
    for (int i = 0; i < MUTANTS; i++) {
      String document = Samples.DOCUMENTS.get(random.nextInt(Samples.DOCUMENTS.size()));
      int changes = 1 + random.nextInt(3);
      for (int change = 0; change < changes; change++) {
        document = mutant(document, random);
      }
      assertSame("any", Codecs.json(), document);
      assertSame("person", Person.ADAPTER, document);
      String name = names.get(i % names.size());
      assertSame(name, Samples.ADAPTERS.get(name), document);
    }
  }

  private static String mutant(String document, Random random) {
    int at = random.nextInt(document.length() + 1);
    int to = at + random.nextInt(Math.min(8, document.length() - at) + 1);
    char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    String head = document.substring(0, at);
    String cut = document.substring(at, to);
    String tail = document.substring(to);
    return switch (random.nextInt(5)) {
      case 0 -> head + c + cut + tail;
      case 1 -> head + tail;
      case 2 -> head + cut + cut + tail;
      case 3 -> head + c + tail;
      default -> head + cut;
    };
  }

  private static void assertSame(String name, TypeAdapter<?> adapter, String document) {
    Object ours = ours(adapter, document);
    Object gsons = gsons(adapter, document);
    if (!Objects.equals(ours, gsons)) {
      assertThat(ours).as("%s of %s", name, new JsonPrimitive(document)).isEqualTo(gsons);
    }
  }

  private static Object ours(TypeAdapter<?> adapter, String document) {
    try {
      return JsonCodec.read(adapter, document.getBytes(StandardCharsets.UTF_8), null);
    } catch (JsonParseException e) {
      return "refused";
    }
  }

  private static Object gsons(TypeAdapter<?> adapter, String document) {
    var in = new JsonReader(new StringReader(document));
    in.setStrictness(Strictness.STRICT);
    try {
      Object value = adapter.read(in);
      return in.peek() == JsonToken.END_DOCUMENT ? value : "refused";
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      return "refused";
    }
  }
}
