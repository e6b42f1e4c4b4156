package io.clientela.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A project of {@code projects}: how it is run, and what it then prints. */
enum Consumer {
  MAVEN("maven", 17, "read 65", "mapped {bsale=65}", "created true"),
  GSON("gson", 17, "same true", "in a tree 65"),
  MODULES("modules", 17, "read 65", "in module com.example, module io.clientela.bsale") {
    @Override
    List<String> options(Path folder) throws IOException {
      return List.of("-p", path(folder), "-m", "com.example/com.example.Main");
    }
  },
  SHRUNK("shrunk", 17, "same true") {
    /** ProGuard reads the JDK's classes from there; some builds of newer JDKs have none. */
    @Override
    boolean isBuiltBy(Jdk jdk) {
      return Files.exists(jdk.home().resolve("jmods"));
    }

    @Override
    List<String> options(Path folder) {
      return List.of("-cp", folder.resolve("target/shrunk.jar").toString(), MAIN);
    }

    @Override
    List<Path> jars(Path folder) {
      return List.of(folder.resolve("target/shrunk.jar"));
    }
  },
  KOTLIN("kotlin", 17, "read 65, named true") {
    @Override
    List<String> options(Path folder) throws IOException {
      return List.of("-cp", path(folder), MAIN + "Kt");
    }
  },
  SPRING_BOOT_3("spring-boot-3", 17, "read 65, same true"),
  SPRING_BOOT_4("spring-boot-4", 17, "read 65"),
  STARTER_BOOT_3("starter-boot-3", 17, "read 65", "timed 1"),
  STARTER_BOOT_4("starter-boot-4", 17, "read 65", "timed 1"),
  JAVALIN("javalin", 17, "event CustomerEvent", "signed 204", "forged 401", "a form 415"),
  VIRTUAL_THREADS("virtual-threads", 21, "read 40"),
  /** Its test runs when it is built. */
  JUNIT("junit", 17) {
    @Override
    Command run(Path folder, Jdk jdk, String url) throws IOException {
      Path report = folder.resolve("target/surefire-reports/com.example.ClientsTest.txt");
      boolean ran = Files.readString(report).contains("Tests run: 1, Failures: 0, Errors: 0");
      return new Command(ran ? 0 : 1, "");
    }
  };

  private static final String MAIN = "com.example.Main";

  private final String project;
  private final int lowestJdk;
  private final List<String> prints;

  Consumer(String project, int lowestJdk, String... prints) {
    this.project = project;
    this.lowestJdk = lowestJdk;
    this.prints = List.of(prints);
  }

  static Stream<Consumer> on(Jdk jdk) {
    return Arrays.stream(values()).filter(it -> it.lowestJdk <= jdk.feature());
  }

  String project() {
    return project;
  }

  List<String> prints() {
    return prints;
  }

  /** Whether that JDK has what the build needs; if not, the JDK runs what another one built. */
  boolean isBuiltBy(Jdk jdk) {
    return true;
  }

  /** Whether it was built to the end. */
  boolean isBuilt(Path folder) {
    return Files.exists(folder.resolve("target/classpath.txt"));
  }

  Command run(Path folder, Jdk jdk, String url) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(jdk.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                options(folder).stream(),
                Stream.of(url))
            .flatMap(it -> it)
            .toList();
    return Command.run(folder, jdk, command);
  }

  List<String> options(Path folder) throws IOException {
    return List.of("-cp", path(folder), MAIN);
  }

  /** What its users load besides its own classes. */
  List<Path> jars(Path folder) throws IOException {
    String jars = Files.readString(folder.resolve("target/classpath.txt"));
    return Arrays.stream(jars.split(File.pathSeparator)).map(Path::of).toList();
  }

  private static String path(Path folder) throws IOException {
    return folder.resolve("target/classes")
        + File.pathSeparator
        + Files.readString(folder.resolve("target/classpath.txt"));
  }
}
