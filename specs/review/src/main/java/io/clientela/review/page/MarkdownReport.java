package io.clientela.review.page;

import java.util.List;
import java.util.stream.Collectors;

/** The questions and changes of one vendor in Markdown, for a comment on a pull request. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String of(Frame frame, List<Question> questions, ChangesPage changes) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(frame.title()).append(' ').append(frame.version()).append("\n\n");
    text.append(counts(questions)).append("\n\n");
    text.append("| question | status | harm | |\n| --- | --- | --- | --- |\n");
    for (Question question : questions) {
      text.append("| ").append(cell(question.id()));
      text.append(" | ").append(cell(question.status()));
      text.append(" | ").append(cell(question.harm()));
      text.append(" | ").append(cell(words(question))).append(" |\n");
    }
    changes.since().forEach(since -> changes(text, since));
    return text.toString();
  }

  private static String counts(List<Question> questions) {
    return questions.stream()
        .collect(
            Collectors.groupingBy(Question::status, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void changes(StringBuilder text, ChangesPage.Since since) {
    text.append("\n<details><summary>").append(since.changes().size());
    text.append(" statements differ from ").append(since.version()).append("</summary>\n\n");
    for (ChangesPage.Change change : since.changes()) {
      text.append("- ")
          .append(change.how())
          .append(": `")
          .append(change.about().text())
          .append("`\n");
    }
    text.append("\n</details>\n");
  }

  private static String words(Question question) {
    String asked = SearchIndex.plain(question.question());
    return question.answered().isThere() ? asked + " " + question.answered().says() : asked;
  }

  /** What would end a cell or begin markup is escaped. */
  private static String cell(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\|<>`*_\\[\\]])", "\\\\$1");
  }
}
