package io.clientela.review.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the search of one vendor's pages looks through: kind, title, text and place of each thing.
 */
final class SearchIndex {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Frame frame;
  private final List<List<String>> entries = new ArrayList<>();

  SearchIndex(Frame frame) {
    this.frame = frame;
  }

  void add(OperationsPage page) {
    for (Operation operation : page.operations()) {
      String title = operation.method() + " " + operation.path();
      row("operation", title + " " + operation.id(), operation.row());
      operation
          .parameters()
          .forEach(row -> row("parameter", operation.id() + " " + row.name(), row));
      Stream.concat(operation.bodies().stream(), operation.responses().stream())
          .forEach(row -> row("statement", operation.id() + " " + row.name(), row));
    }
    for (OperationsPage.Schema schema : page.schemas()) {
      row("schema", schema.row().name(), schema.row());
      schema
          .properties()
          .forEach(row -> row("property", schema.row().name() + "." + row.name(), row));
    }
    Stream.concat(page.general().stream(), page.shared().stream())
        .forEach(row -> row("statement", row.name(), row));
  }

  void add(List<Question> questions) {
    for (Question question : questions) {
      String text =
          String.join(
              " ", question.finding(), question.decision(), question.effect(), question.status());
      add(
          "question",
          question.id() + " " + plain(question.question()),
          plain(text),
          "questions.html#" + question.id());
    }
  }

  void add(DocumentPage page) {
    for (DocumentPage.Line line : page.lines()) {
      String text = line.text().isEmpty() ? String.join(", ", line.marks()) : line.text();
      if (text.isBlank()) continue;
      add(
          "line",
          frame.text("question.line", line.number()),
          text,
          "document.html#L" + line.number());
    }
  }

  /** A classic script: modules and requests do not work on pages that are opened as files. */
  String script() {
    try {
      return "window.clientelaSearch=" + JSON.writeValueAsString(entries) + ";\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }

  private void row(String kind, String title, Row row) {
    if (row.id().isEmpty()) return;
    String facts = String.join(", ", row.facts().stream().map(Fact::text).toList());
    add(kind, title, plain(row.description()) + " " + facts, "operations.html#" + row.id());
  }

  private void add(String kind, String title, String text, String href) {
    entries.add(List.of(frame.text("search.kind." + kind), title, text.strip(), href));
  }

  /** HTML of ours without its tags. */
  static String plain(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
