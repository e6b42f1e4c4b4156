package io.clientela.cli.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.HtmlReport.Reason;
import io.clientela.cli.report.PushPage.Figure;
import io.clientela.cli.report.PushPage.Table;
import io.clientela.cli.report.ReasonGroups.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of a report. It has no script, and needs nothing beside itself. */
final class HtmlPage {
  /** How each page begins. */
  static final String BEGINNING = "<!doctype html>\n<!-- clientela push -->\n<html lang=\"";

  private static final String HEAD =
      "\">\n<head>\n<meta charset=\"utf-8\">\n"
          + "<meta name=\"generator\" content=\"clientela push\">\n";

  private static final int MOST_REASONS = 100;
  private static final int MOST_LOSSES = 200;

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlPage.class.getClassLoader(), "gg.jte.generated.precompiled");

  private HtmlPage() {}

  /** The page of a run that has not ended, or was killed. */
  static String unfinished() {
    String lead =
        Texts.of(
            "This run has not ended, or was ended before it could say what it came to. Its journal"
                + " has what was sent.");
    return rendered(new PushPage(lead, false, List.of(), Table.none(), Table.none(), List.of()));
  }

  /**
   * The page of a run that has ended.
   *
   * @param personal whether ids of customers are shown
   */
  static String of(Totals totals, ReasonGroups<Reason> reasons, boolean personal) {
    return rendered(
        new PushPage(
            PushLead.of(totals),
            totals.isClean() && totals.isOfWholeFile() && !totals.isInVain(),
            figures(totals),
            open(reasons, personal),
            vendors(totals),
            totals.vendors().stream().flatMap(it -> losses(it, totals.losses(it))).toList()));
  }

  private static List<Figure> figures(Totals totals) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(Quantity.of(totals.records()), Texts.of("customers read")));
    if (totals.broken() > 0) {
      figures.add(new Figure(Quantity.of(totals.broken()), Texts.of("could not be read")));
    }
    for (Status it : statuses(totals))
      figures.add(new Figure(Quantity.of(totals.count(it)), Texts.of(it.word())));
    return figures;
  }

  private static Table open(ReasonGroups<Reason> reasons, boolean personal) {
    List<Group<Reason>> largest = new ArrayList<>(reasons.largest());
    largest.sort(Comparator.comparing(it -> !it.key().status().isOpen()));
    long rest =
        reasons.others() + largest.stream().skip(MOST_REASONS).mapToLong(Group::count).sum();
    return new Table(
        Texts.of("Not done"),
        List.of(
            Texts.of("how many"),
            Texts.of("outcome"),
            Texts.of("vendor"),
            Texts.of("reason"),
            Texts.of("first of them")),
        largest.stream().limit(MOST_REASONS).map(it -> row(it, personal)).toList(),
        rest == 0 ? "" : Texts.of("and %s for other reasons", Quantity.of(rest)));
  }

  private static List<String> row(Group<Reason> group, boolean personal) {
    String first =
        group.first().stream()
            .map(it -> personal ? it.name() : Texts.of("line %s", it.line()))
            .collect(Collectors.joining(", "));
    Reason reason = group.key();
    return List.of(
        Quantity.of(group.count()),
        Texts.of(reason.status().word()),
        reason.vendor(),
        reason.text(),
        first + (group.count() > group.first().size() ? ", ..." : ""));
  }

  private static Table vendors(Totals totals) {
    List<Status> statuses = statuses(totals);
    List<String> headings = new ArrayList<>(List.of(Texts.of("vendor")));
    statuses.forEach(it -> headings.add(Texts.of(it.word())));
    List<List<String>> rows = new ArrayList<>();
    if (!statuses.isEmpty()) {
      for (String vendor : totals.vendors()) {
        List<String> row = new ArrayList<>(List.of(vendor));
        statuses.forEach(it -> row.add(Quantity.of(totals.count(vendor, it))));
        rows.add(row);
      }
    }
    return new Table(Texts.of("By vendor"), headings, rows, "");
  }

  private static List<Status> statuses(Totals totals) {
    return Stream.of(Status.values()).filter(it -> totals.count(it) > 0).toList();
  }

  private static Stream<Table> losses(String vendor, List<LossGroup> losses) {
    if (losses.isEmpty()) return Stream.empty();
    int rest = losses.size() - MOST_LOSSES;
    return Stream.of(
        new Table(
            Texts.of("Not held by %s as the customers have it", vendor),
            List.of(
                Texts.of("how many"),
                Texts.of("field"),
                Texts.of("what becomes of it"),
                Texts.of("reason")),
            losses.stream().limit(MOST_LOSSES).map(HtmlPage::row).toList(),
            rest <= 0 ? "" : Texts.of("and %s", Quantity.of(rest, "other field", "other fields"))));
  }

  private static List<String> row(LossGroup group) {
    return List.of(
        Quantity.of(group.count()),
        group.loss().path(),
        group.loss().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        Texts.ofLibrary(group.loss().reason()));
  }

  private static String rendered(PushPage page) {
    StringOutput html = new StringOutput();
    html.writeContent(BEGINNING + Texts.language().code() + HEAD);
    TEMPLATES.render("push-report.jte", Map.of("page", page), html);
    return html.toString();
  }
}
