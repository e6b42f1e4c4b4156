package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.annotations.JsonAdapter;
import io.clientela.runtime.codec.ModelAdapterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated classes are as shrinkers, IDEs and frameworks are told. */
class ShapeTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyModelIsOfTheShapeThatTheRulesKeep(String vendor) throws Exception {
    String rules = rules("proguard");
    List<Class<?>> models = models(vendor);

    assertThat(models).isNotEmpty();
    for (Class<?> model : models) {
      Field adapter = model.getField("ADAPTER");
      int modifiers = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
      assertThat(model.getAnnotation(JsonAdapter.class).value())
          .isEqualTo(ModelAdapterFactory.class);
      assertThat(adapter.getModifiers() & modifiers).isEqualTo(modifiers);
      assertThat(rules).contains("static final " + adapter.getType().getName() + " ADAPTER;");
    }
  }

  @Test
  void theRulesAreWhereEachToolLooks() throws IOException {
    assertThat(rules("proguard"))
        .contains("@" + JsonAdapter.class.getName() + " class io.clientela.**")
        .contains("class " + ModelAdapterFactory.class.getName())
        .isEqualTo(rules("com.android.tools/proguard"))
        .isEqualTo(rules("com.android.tools/r8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bsale.BsaleClient$Builder",
        "bsale.api.ClientsApi",
        "koibox.model.CustomerInput$Builder",
        "mapping.bsale.BsaleMapper",
        "runtime.transport.ClientBuilder",
        "runtime.transport.WebhookReceiver",
        "specs.Contracts",
      })
  void theNamesOfParametersAreKept(String type) throws ClassNotFoundException {
    List<Parameter> parameters =
        Arrays.stream(Class.forName("io.clientela." + type).getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(Executable::getParameters)
            .flatMap(Arrays::stream)
            .toList();

    assertThat(parameters).isNotEmpty().allMatch(Parameter::isNamePresent);
  }

  private static String rules(String folder) throws IOException {
    String name = "/META-INF/" + folder + "/clientela.pro";
    try (InputStream in = ModelAdapterFactory.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Class<?>> models(String vendor) throws Exception {
    String folder = "io/clientela/" + vendor.replace("-", "") + "/model";
    URI place = ShapeTest.class.getResource("/" + folder).toURI();
    if (!place.getScheme().equals("jar")) return classes(vendor, Path.of(place));
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return classes(vendor, jar.getPath(folder));
    }
  }

  private static List<Class<?>> classes(String vendor, Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      List<Class<?>> classes = new java.util.ArrayList<>();
      for (String name : names) {
        if (name.contains("$") || !name.endsWith(".class")) continue;
        String simple = name.substring(0, name.length() - ".class".length());
        classes.add(Class.forName("io.clientela." + vendor.replace("-", "") + ".model." + simple));
      }
      return classes;
    }
  }
}
