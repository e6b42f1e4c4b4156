package io.clientela.mapping.sperant;

import io.clientela.mapping.customer.DocumentType;
import java.util.Map;
import java.util.Optional;

/**
 * How new clients come to Sperant: ids of the account's own catalogues, which differ from account
 * to account.
 *
 * @param inputChannelId the channel by which they came in, as {@code listInputChannels} tells it
 * @param sourceId where they heard of the seller, as {@code listCaptationWays} tells it
 * @param interestTypeId how interested they are, as {@code listInterestTypes} tells it
 * @param projectId the project that interests them; some accounts want one
 * @param documentTypes the types of identity documents that the account has, as {@code
 *     listDocumentTypes} tells them
 */
public record SperantIntake(
    long inputChannelId,
    long sourceId,
    long interestTypeId,
    Optional<Long> projectId,
    Map<DocumentType, Long> documentTypes) {
  /** Copies the types of documents. */
  public SperantIntake {
    documentTypes = Map.copyOf(documentTypes);
  }
}
