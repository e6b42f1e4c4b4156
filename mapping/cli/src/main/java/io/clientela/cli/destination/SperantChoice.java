package io.clientela.cli.destination;

import java.util.Optional;

/**
 * What the settings say of new clients at Sperant, each as an id or as a name of the account's
 * catalogue.
 *
 * @param inputChannel the channel by which they came in
 * @param source where they heard of the seller
 * @param interestType how interested they are
 * @param project the project that interests them
 */
public record SperantChoice(
    Optional<String> inputChannel,
    Optional<String> source,
    Optional<String> interestType,
    Optional<String> project) {
  /** Nothing is said. */
  static final SperantChoice NONE =
      new SperantChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The ids of the contract's examples. */
  static final SperantChoice OF_EXAMPLES =
      new SperantChoice(Optional.of("4"), Optional.of("8"), Optional.of("3"), Optional.empty());
}
