package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.DocumentLines;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.Snapshot;
import io.clientela.review.evidence.YamlFile;
import io.clientela.review.field.CanonicalFields;
import io.clientela.review.field.Coverage;
import io.clientela.review.field.JavaMembers;
import io.clientela.review.text.Translation;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the pages of one vendor show.
 *
 * @param first ids of the decisions that matter most
 * @param earlier the versions that were shown before, the oldest first
 */
record VendorReview(
    String vendor,
    JsonNode bundle,
    Provenance provenance,
    DocumentLines document,
    Translation.All translations,
    List<String> first,
    String changelog,
    List<Snapshot> earlier,
    Map<String, Map<String, String>> java,
    CanonicalFields canonical,
    Optional<Coverage> coverage) {
  /**
   * Reads everything about a vendor.
   *
   * @param specs the folder of the contracts, in a checkout that has been built
   * @param documents the folder of the vendors' documents, null if they are not there
   */
  static VendorReview read(String vendor, Path specs, @Nullable Path documents) {
    Path folder = specs.resolve(vendor);
    Path review = folder.resolve("review");
    JsonNode bundle = YamlFile.parse(Contracts.bundle(vendor));
    Provenance provenance = Provenance.read(folder.resolve("provenance.yaml"));
    Path document = documents == null ? null : documents.resolve(vendor + ".txt");
    List<String> first = new ArrayList<>();
    YamlFile.read(review.resolve("en.yaml"))
        .path("first-questions")
        .forEach(id -> first.add(id.asText()));
    Path models =
        specs
            .resolveSibling("clients")
            .resolve(vendor + "/target/generated-sources/openapi/src/main/java/io/clientela")
            .resolve(vendor + "/model");
    Path report = specs.resolveSibling("conformance-tests/target/conformance/report.json");
    return new VendorReview(
        vendor,
        bundle,
        provenance,
        DocumentLines.read(folder.resolve("document-index.tsv"), document),
        Translation.read(review, bundle, provenance),
        first,
        text(folder.resolve("CHANGELOG.md")),
        Snapshot.readAll(review.resolve("versions")),
        JavaMembers.read(models),
        CanonicalFields.find(vendor, bundle),
        Coverage.read(report, vendor));
  }

  String version() {
    return bundle.path("info").path("version").asText();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
