package io.clientela.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.writer.ObjectWriter;
import io.clientela.lotinfo.model.ActiveCapacity;
import io.clientela.lotinfo.model.ClientCategory;
import io.clientela.lotinfo.model.ClientType;
import io.clientela.lotinfo.model.ContactType;
import io.clientela.lotinfo.model.LegalCapacity;
import io.clientela.lotinfo.model.Sex;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** fastjson2 into and from our records: the fastest that we know, as a yardstick only. */
final class Fastjson {
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  static {
    JSONFactory.getDefaultObjectReaderProvider().register(Instant.class, (Moments) Fastjson::at);
    asNumber(LegalCapacity.class, LegalCapacity::value);
    asNumber(ActiveCapacity.class, ActiveCapacity::value);
    asNumber(ClientCategory.class, ClientCategory::value);
    asNumber(ClientType.class, ClientType::value);
    asText(Sex.class, Sex::value);
    asText(ContactType.class, ContactType::value);
    asText(LocalDate.class, DOTTED::format);
  }

  private Fastjson() {}

  /** So that a method can be registered. */
  private interface Moments extends ObjectReader<Instant> {
    @Override
    Instant readObject(JSONReader in, Type type, Object name, long features);
  }

  private static Instant at(JSONReader in, Type type, Object name, long features) {
    return in.nextIfNull() ? null : Instant.ofEpochSecond(in.readInt64Value());
  }

  private static <T> void asNumber(Class<T> type, Function<T, Integer> code) {
    ObjectWriter<T> writer =
        (out, value, name, declared, features) -> out.writeInt32(code.apply(type.cast(value)));
    JSON.register(type, writer);
  }

  private static <T> void asText(Class<T> type, Function<T, String> text) {
    ObjectWriter<T> writer =
        (out, value, name, declared, features) -> out.writeString(text.apply(type.cast(value)));
    JSON.register(type, writer);
  }

  static <T> T read(Class<T> type, byte[] document) {
    return JSON.parseObject(document, type, JSONReader.Feature.SupportSmartMatch);
  }

  static byte[] write(Object value) {
    return JSON.toJSONBytes(value, JSONWriter.Feature.WriteBooleanAsNumber);
  }
}
