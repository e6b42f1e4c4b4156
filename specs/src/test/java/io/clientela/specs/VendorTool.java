package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What {@code tools/vendor.mjs} leaves to Java: the index of a document, and claims that are
 * missing. Run by it, not by the build.
 */
final class VendorTool {
  private VendorTool() {}

  /** {@code index FOLDER DOCUMENT} or {@code claims FOLDER BUNDLE}; the folder is the vendor's. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Path file = Path.of(args[2]);
    switch (args[0]) {
      case "index" -> index(folder, file);
      case "claims" -> System.out.println(claims(folder, file));
      default -> throw new IllegalArgumentException("expected index or claims, found " + args[0]);
    }
  }

  private static void index(Path folder, Path document) throws IOException {
    JsonNode provenance = Yaml.read(folder.resolve("provenance.yaml"));
    Map<String, String> addresses = DocumentIndex.addresses(provenance);
    DocumentIndex index =
        DocumentIndex.isNone(provenance)
            ? DocumentIndex.none(addresses)
            : DocumentIndex.of(Files.readAllBytes(document), addresses);
    Files.writeString(folder.resolve("document-index.tsv"), index.text());
  }

  private static String claims(Path folder, Path bundle) throws IOException {
    Path file = folder.resolve("provenance.yaml");
    JsonNode contract = Yaml.read(bundle);
    String before = Files.readString(file);
    String renamed = RenamedClaims.follow(contract, before);
    DocumentIndex index = DocumentIndex.read(folder.resolve("document-index.tsv"));
    String after = new ProposedClaims(contract, index).addTo(renamed);
    Files.writeString(file, after);
    long added = after.lines().filter("    from: TODO"::equals).count();
    return added + " claims with from: TODO in " + file.getFileName();
  }
}
