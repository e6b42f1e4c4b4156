package io.clientela.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.Snapshot;
import io.clientela.review.evidence.YamlFile;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps what the contracts say now, so that later pages can show what has changed since: {@code
 * ReviewSnapshot <specs folder>}, to be run when pages are sent to a vendor.
 */
public final class ReviewSnapshot {
  private ReviewSnapshot() {}

  public static void main(String[] arguments) throws IOException {
    Path specs = Path.of(arguments[0]);
    for (String vendor : Contracts.VENDORS) {
      JsonNode bundle = YamlFile.read(specs.resolve("target/bundles/" + vendor + ".yaml"));
      Provenance provenance = Provenance.read(specs.resolve(vendor).resolve("provenance.yaml"));
      Snapshot snapshot = Snapshot.of(bundle, provenance);
      Path file = specs.resolve(vendor + "/review/versions/" + snapshot.version() + ".tsv");
      Files.createDirectories(file.getParent());
      Files.writeString(file, snapshot.text());
      System.out.println(file);
    }
  }
}
