package io.clientela.mapping;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What becomes of one field of the canonical customer at one vendor.
 *
 * @param field the field's path, without positions in lists: {@code phones[].e164}
 * @param vendor the vendor's key
 * @param reads whether it is ever read from what the vendor answers
 * @param writes whether it ever makes a difference to what is sent
 * @param losses the kinds of losses that are told of it when it is sent
 */
@JsonPropertyOrder({"field", "vendor", "reads", "writes", "losses"})
public record Capability(
    String field, String vendor, boolean reads, boolean writes, List<LossKind> losses) {

  /** Copies the losses. */
  public Capability {
    losses = List.copyOf(losses);
  }
}
