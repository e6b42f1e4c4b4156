package io.clientela.review.page;

import io.clientela.review.evidence.Provenance.Source;
import java.util.List;
import java.util.Map;

/**
 * What a reviewer reads first.
 *
 * @param summary HTML
 * @param counts statements by status
 * @param first the questions that matter most
 * @param sources with their titles in the reader's language
 */
public record SummaryPage(
    Frame frame,
    String summary,
    Map<String, Integer> counts,
    int operations,
    int objects,
    int covered,
    int lines,
    int open,
    int asked,
    List<Question> first,
    Map<Source, String> sources) {
  public int statements() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int percent(String status) {
    return Math.round(100f * counts.getOrDefault(status, 0) / Math.max(1, statements()));
  }
}
