package io.clientela.cli.input.vcard;

import io.clientela.cli.input.text.TextFault;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A card of a vCard file, not looked into yet; any thread may do that.
 *
 * @param line number of its first line
 * @param text its lines, without pictures and sounds
 * @param dropped the properties that were left out because they are pictures and sounds
 * @param problem why it is no card; null if it may be one
 * @param fault what is wrong with its bytes; null if nothing is
 */
public record VcardText(
    long line,
    String text,
    Set<String> dropped,
    @Nullable String problem,
    @Nullable TextFault fault) {
  /** Copies the set. */
  public VcardText {
    dropped = Set.copyOf(dropped);
  }
}
