package io.clientela.review.page;

import io.clientela.review.evidence.Decision;
import io.clientela.review.page.OperationsPage.Link;
import java.util.List;

/**
 * A decision as a reviewer is asked about it; texts are HTML.
 *
 * @param hash tells which text was answered
 * @param status open, confirmed, rejected or depends
 * @param changed the versions since which it is new or other, with blanks between
 */
public record Question(
    String id,
    String hash,
    String status,
    String harm,
    String kind,
    String question,
    String finding,
    List<Sight> seen,
    String decision,
    String effect,
    List<Link> about,
    List<String> tests,
    String unpinned,
    Decision.Answered answered,
    String changed) {
  /**
   * One place where the finding shows.
   *
   * @param title the lines, or the source
   * @param href to the page of the document
   * @param text what stands there, or a note in our words
   * @param isQuoted whether the text stands there as it is
   * @param quoted the lines of the document, none if it is not there
   */
  public record Sight(
      String title, String href, String text, boolean isQuoted, List<NumberedLine> quoted) {}

  /** A line of the document with its number. */
  public record NumberedLine(int number, String text) {}
}
