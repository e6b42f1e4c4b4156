package io.clientela.review.page;

import io.clientela.review.page.OperationsPage.Link;
import java.util.List;

/** What has changed since each version that was shown, the newest first. */
public record ChangesPage(
    Frame frame, List<Version> versions, List<Since> since, List<Question> answered) {
  /**
   * A version of the changelog.
   *
   * @param changes HTML, in English
   */
  public record Version(String version, String changes) {}

  /** The statements that differ from an earlier version. */
  public record Since(String version, List<Change> changes) {}

  /**
   * A statement or decision that differs.
   *
   * @param how added, changed, text or removed
   */
  public record Change(Link about, String how) {}
}
