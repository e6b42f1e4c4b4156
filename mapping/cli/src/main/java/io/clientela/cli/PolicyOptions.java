package io.clientela.cli;

import io.clientela.cli.delivery.OnBadField;
import io.clientela.cli.delivery.OnDuplicate;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.delivery.RecordPolicy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that tell what becomes of customers that are not as they should be. */
final class PolicyOptions {
  @Option(
      names = "--on-bad-field",
      paramLabel = "WHAT",
      defaultValue = "fail",
      description =
          "What a field that is wrong costs: fail (the customer) or drop (only itself, which is"
              + " told). Ids, names, documents and consents always cost the customer."
              + " Default: ${DEFAULT-VALUE}.")
  private OnBadField onBadField;

  @Option(
      names = "--on-existing",
      paramLabel = "WHAT",
      defaultValue = "update",
      description =
          "What becomes of a customer that the vendor has: update, skip or fail; skip and fail only"
              + " at vendors where a customer can be found. Default: ${DEFAULT-VALUE}.")
  OnExisting onExisting;

  @Option(
      names = "--duplicates",
      paramLabel = "WHAT",
      defaultValue = "tell",
      description =
          "What becomes of a customer with the document, e-mail address or phone number of an"
              + " earlier one in the file: tell (and send), skip or fail."
              + " Default: ${DEFAULT-VALUE}.")
  private OnDuplicate duplicates;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Take the first N customers only. --resume goes on with the rest.")
  @Nullable Long limit;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where customers that no vendor got because something is wrong with them are written to,"
              + " as they stand in the file, with the reason; to be mended and pushed. Must not exist.")
  @Nullable Path rejects;

  @Option(
      names = "--allow-skips",
      description = "Customers that are not meant for a vendor do not make the exit code 1.")
  boolean allowSkips;

  RecordPolicy policy() {
    return new RecordPolicy(
        onBadField, duplicates, limit == null ? Long.MAX_VALUE : limit, rejects != null);
  }
}
