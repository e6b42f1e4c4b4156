package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vendor that is mapped is asked for wherever the tests of the mappers ask for one. */
class EveryVendorTest {
  /** What a client can send and no mapper writes, by vendor and schema, with the reason. */
  private static final Map<String, String> OF_NO_CUSTOMER =
      Map.of(
          "bsale PointsChange", "points are given by a sale, not by a customer's data",
          "koibox WebhookSubscriptionInput", "says where events go",
          "lotinfo ClientQuery", "asks for clients",
          "lotinfo ClientFilter", "asks for clients",
          "lotinfo MomentRange", "asks for clients",
          "lotinfo CommentBatch", "the customer's note is the description",
          "lotinfo CommentInput", "the customer's note is the description",
          "lotinfo ObjectInput", "a customer does not know the real estate it owns at Lotinfo",
          "lotinfo OrderInput", "a customer does not know its orders at Lotinfo");

  @ParameterizedTest
  @EnumSource
  void isWrittenInAWayOfItsOwn(MappedVendor vendor) {
    assertThat(Written.WAYS).containsKey(vendor.key());
  }

  @ParameterizedTest
  @EnumSource
  void hasEachSchemaThatIsSentAmongThoseThatAreWritten(MappedVendor vendor) throws Exception {
    Set<Class<?>> asked = EveryPropertyTest.sent().collect(Collectors.toSet());
    Map<String, Class<?>> sent = sent(vendor);
    Set<String> missing = new TreeSet<>();
    Set<String> excused = new TreeSet<>();
    for (Map.Entry<String, Class<?>> schema : sent.entrySet()) {
      if (asked.contains(schema.getValue())) continue;
      String name = vendor.key() + " " + schema.getKey();
      (OF_NO_CUSTOMER.containsKey(name) ? excused : missing).add(name);
    }

    assertThat(sent).isNotEmpty();
    assertThat(missing)
        .as("sent by the client, and not among those of EveryPropertyTest")
        .isEmpty();
    assertThat(excused)
        .isEqualTo(
            OF_NO_CUSTOMER.keySet().stream()
                .filter(name -> name.startsWith(vendor.key() + " "))
                .collect(Collectors.toSet()));
  }

  /** The records that the operations of the vendor's client take, and what these hold. */
  private static Map<String, Class<?>> sent(MappedVendor vendor) throws ClassNotFoundException {
    String home = "io.clientela." + vendor.key().replace("-", "") + ".";
    Map<String, Class<?>> sent = new TreeMap<>();
    for (Method api :
        Class.forName(home + vendor.title().replace(" ", "") + "Client").getMethods()) {
      if (!api.getReturnType().getName().startsWith(home + "api.")) continue;
      Stream.of(api.getReturnType().getMethods())
          .flatMap(operation -> Stream.of(operation.getGenericParameterTypes()))
          .forEach(type -> collect(type, home + "model.", sent));
    }
    return sent;
  }

  private static void collect(Type type, String models, Map<String, Class<?>> sent) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, models, sent));
    }
    if (!(type instanceof Class<?> model) || !model.isRecord()) return;
    if (!model.getName().startsWith(models)) return;
    if (sent.put(model.getSimpleName(), model) != null) return;
    for (RecordComponent component : model.getRecordComponents()) {
      collect(component.getGenericType(), models, sent);
    }
  }
}
