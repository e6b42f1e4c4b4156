package io.clientela.conformance.changes;

import com.fasterxml.jackson.core.JacksonException;
import io.clientela.conformance.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what the contracts are compared with, whatever the user names it by. */
public final class BaseContracts {
  private final Path specs;
  private final Path tools;
  private final Path work;

  /**
   * Begins.
   *
   * @param specs the folder of the contracts as they are now
   * @param tools the folder whose tools bundle them
   * @param work a folder for what is made on the way
   */
  public BaseContracts(Path specs, Path tools, Path work) {
    this.specs = specs;
    this.tools = tools;
    this.work = work;
  }

  /**
   * The contracts of a base, by vendor.
   *
   * @param base a bundle, a jar of bundles, a folder of bundles or of contracts, or else a git ref
   * @throws UnreadableBaseException if it is none of these
   */
  public Map<String, Contract> read(String base) {
    Path path = Path.of(base);
    try {
      if (Files.isDirectory(path)) return folder(path);
      if (base.endsWith(".jar") && Files.exists(path)) return jar(path);
      if (Files.exists(path)) return file(path);
      Path extracted = new GitBase(specs, work).extract(base);
      return bundled(extracted);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the base " + base, e);
    }
  }

  private Map<String, Contract> folder(Path folder) throws IOException {
    for (Path sources : List.of(folder, folder.resolve("specs"))) {
      if (!Files.isDirectory(sources)) continue;
      try (Stream<Path> children = Files.list(sources)) {
        if (children.anyMatch(child -> Files.exists(child.resolve("openapi.yaml")))) {
          return bundled(sources);
        }
      }
    }
    return bundles(folder);
  }

  private static Map<String, Contract> jar(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return bundles(files.getPath("io", "clientela", "specs"));
    }
  }

  private static Map<String, Contract> bundles(Path folder) throws IOException {
    Map<String, Contract> contracts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
          Contract contract = parse(name(file), file);
          contracts.put(contract.vendor(), contract);
        }
      }
    }
    if (!contracts.isEmpty()) return contracts;
    throw new UnreadableBaseException(
        "expected bundles <vendor>.yaml or contracts <vendor>/openapi.yaml in %s, found none"
            .formatted(folder));
  }

  /** A bundle by the name of its vendor, or any file with the title of one of the contracts. */
  private static Map<String, Contract> file(Path file) throws IOException {
    Contract base = parse(name(file), file);
    String title = base.root().at("/info/title").asText();
    return Contract.all().stream()
        .filter(
            contract ->
                contract.vendor().equals(base.vendor())
                    || contract.root().at("/info/title").asText().equals(title))
        .findFirst()
        .map(contract -> Map.of(contract.vendor(), new Contract(contract.vendor(), base.root())))
        .orElseThrow(
            () ->
                new UnreadableBaseException(
                    "expected %s to be named <vendor>.yaml or to have the title of a contract, found `%s`"
                        .formatted(file, title)));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  private static Contract parse(String vendor, Path file) throws IOException {
    try {
      Contract contract = Contract.parse(vendor, Files.readString(file));
      if (contract.root().path("openapi").isTextual()) return contract;
    } catch (JacksonException e) {
      throw new UnreadableBaseException(
          "expected OpenAPI in %s, found what is no YAML: %s"
              .formatted(file, e.getOriginalMessage()));
    }
    throw new UnreadableBaseException(
        "expected OpenAPI in %s, found no member `openapi`".formatted(file));
  }

  /** Bundles by the tools of today, so that only what the base says can differ. */
  private Map<String, Contract> bundled(Path sources) throws IOException {
    Path bundles = work.resolve("base");
    Command.run(
        tools,
        Map.of(),
        "node",
        "tools/build.mjs",
        "bundle",
        sources.toAbsolutePath().toString(),
        bundles.toAbsolutePath().toString());
    return bundles(bundles);
  }
}
