package io.clientela.cli.report;

import io.clientela.cli.file.LineLog;
import io.clientela.cli.input.CustomerSource.RejectForm;
import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the records that no vendor has for a reason that can be mended, as they stand in their
 * file, with that reason. One that a vendor took is not kept: sent again, it could be there twice.
 */
public final class RejectsFile implements RunListener, Closeable {
  private final Path path;
  private final LineLog lines;
  private final RejectForm form;
  private final int vendors;
  private final Map<RecordRef, Pending> pending = new HashMap<>();
  private long kept;
  private long failedInPart;

  /** What is known of a record of which not all vendors have told yet. */
  private static final class Pending {
    private final String text;
    private final List<String> reasons = new ArrayList<>();
    private int outcomes;
    private boolean isElsewhere;

    Pending(String text) {
      this.text = text;
    }
  }

  private RejectsFile(Path path, LineLog lines, RejectForm form, int vendors) {
    this.path = path;
    this.lines = lines;
    this.form = form;
    this.vendors = vendors;
  }

  /**
   * Begins a file.
   *
   * @param form how records stand in it
   * @param vendors how many vendors tell of each record
   * @throws io.clientela.cli.file.UnusableFileException if there is a file already
   * @throws io.clientela.cli.file.FileException if it cannot be made
   */
  public static RejectsFile open(Path path, RejectForm form, int vendors) {
    return new RejectsFile(path, LineLog.create(path, Texts.of("file of rejects")), form, vendors);
  }

  @Override
  public void text(RecordRef record, String text) {
    pending.put(record, new Pending(text));
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    Pending one = pending.remove(record);
    if (one == null) return;
    problems.forEach(it -> one.reasons.add(it.toString()));
    keep(record, one);
  }

  @Override
  public void outcome(ReportLine entry) {
    Outcome outcome = entry.outcome();
    Pending one = pending.get(outcome.record());
    if (one == null) return;
    boolean failed = outcome.status() == Status.FAILED;
    if (failed) one.reasons.add(outcome.vendor() + ": " + outcome.reason().orElse("failed"));
    one.isElsewhere |= !failed && outcome.status() != Status.SKIPPED;
    if (++one.outcomes < vendors) return;
    pending.remove(outcome.record());
    if (one.reasons.isEmpty()) return;
    if (one.isElsewhere) failedInPart++;
    else keep(outcome.record(), one);
  }

  private void keep(RecordRef record, Pending one) {
    String header = kept++ == 0 ? form.header().map(it -> it + "\n").orElse("") : "";
    String reason = Texts.of("line %s: %s", record.line(), String.join("; ", one.reasons));
    lines.append(header + form.lines(reason, one.text), false);
  }

  /** What is to be said of it in the end; empty if nothing was refused. */
  public List<String> summary() {
    List<String> sentences = new ArrayList<>();
    if (kept > 0) sentences.add(Texts.of("Rejects: %s, %s in it; mend and push it.", path, kept));
    if (failedInPart > 0) {
      sentences.add(
          Texts.of(
              "%s that some vendor took and another did not are not among the rejects: mend them in"
                  + " the file of customers, and push that again.",
              failedInPart));
    }
    return sentences;
  }

  /** Closes the file; an empty one is removed. */
  @Override
  public void close() throws IOException {
    lines.close();
    if (kept == 0) Files.deleteIfExists(path);
  }
}
