package io.clientela.conformance.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/** A user's program still runs when ProGuard has shrunk, optimised and renamed it and our jars. */
class ShrunkTest {
  /** In place of the other artifacts, which are no part of the rules. */
  private static final String JACKSON =
      """
      package consumer;

      import com.fasterxml.jackson.databind.ObjectMapper;
      import io.clientela.bsale.model.Client;
      import io.clientela.runtime.jackson.ClientelaModule;

      final class Vendors {
        static void show(Client client) throws Exception {
          var mapper = new ObjectMapper().registerModule(ClientelaModule.models());
          String json = mapper.writeValueAsString(client);
          System.out.println("jackson " + mapper.readValue(json, Client.class).equals(client));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aShrunkProgramReadsAndWritesItsModels() throws Exception {
    Consumer consumer = new Consumer(folder);
    Path jackson = Files.writeString(folder.resolve("Vendors.java"), JACKSON);
    consumer.compile(List.of("-cp", Consumer.artifacts(), jackson.toString()), "Main.java");
    List<String> ours = artifacts(true);
    List<String> theirs = artifacts(false);

    shrink(ours, theirs);

    String libraries = String.join(File.pathSeparator, theirs);
    String path = folder.resolve("shrunk.jar") + File.pathSeparator + libraries;
    assertThat(consumer.run("-cp", path, "consumer.Main").lines())
        .contains("call 1 Demo", "gson true", "map true", "secret \"***\"")
        .contains("error Optional[not found]", "jackson true");
  }

  private static List<String> artifacts(boolean ours) {
    return Arrays.stream(Consumer.artifacts().split(File.pathSeparator))
        .filter(path -> path.contains("clientela-") == ours)
        .filter(path -> !path.contains("-mapping"))
        .toList();
  }

  private void shrink(List<String> ours, List<String> theirs) throws Exception {
    List<String> options = new ArrayList<>();
    options.add("-injars " + folder.resolve("classes"));
    ours.forEach(jar -> options.add("-injars " + jar + "(!module-info.class,!META-INF/**)"));
    theirs.forEach(jar -> options.add("-libraryjars " + jar + "(!META-INF/versions/**)"));
    options.add("-libraryjars <java.home>/jmods(!**.jar;!module-info.class)");
    options.add("-outjars " + folder.resolve("shrunk.jar"));
    options.add("-dontnote");
    options.add(
        "-keep public class consumer.Main { public static void main(java.lang.String[]); }");
    options.add(rules("clientela.pro"));
    options.add(rules("gson.pro"));
    Configuration configuration = new Configuration();
    String text = String.join("\n", options);
    try (var parser = new ConfigurationParser(text, "", folder.toFile(), System.getProperties())) {
      parser.parse(configuration);
    }
    new ProGuard(configuration).execute();
  }

  /** Of our jar and of Gson's: other tools than ProGuard find them by themselves. */
  private static String rules(String name) throws IOException {
    try (InputStream in = ShrunkTest.class.getResourceAsStream("/META-INF/proguard/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
