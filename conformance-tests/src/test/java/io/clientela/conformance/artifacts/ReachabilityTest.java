package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.annotations.JsonAdapter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What native-image is told to keep is what Gson looks for, no more and no less. */
class ReachabilityTest {
  static Stream<String> vendors() {
    return PackagedTest.clients().map(it -> it.property("vendor").orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void eachTypeWithACodecIsListed(String vendor) throws IOException {
    String file = "/META-INF/native-image/io.clientela/clientela-%s/reachability-metadata.json";
    JsonNode metadata;
    try (InputStream in = getClass().getResourceAsStream(file.formatted(vendor))) {
      metadata = new ObjectMapper().readTree(in);
    }
    List<String> listed =
        StreamSupport.stream(metadata.get("reflection").spliterator(), false)
            .filter(it -> it.has("fields"))
            .map(it -> it.get("type").asText())
            .toList();

    List<String> withCodec =
        new ClassFileImporter()
            .importPackages("io.clientela." + vendor).stream()
                .filter(it -> it.isAnnotatedWith(JsonAdapter.class))
                .map(JavaClass::getName)
                .toList();

    assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(withCodec);
  }
}
