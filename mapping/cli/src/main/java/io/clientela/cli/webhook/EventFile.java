package io.clientela.cli.webhook;

import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.language.Texts;
import io.clientela.tomticketv2.model.CustomerEvent;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A file of TomTicket's events about customers, one a line, in the order in which they came. */
public final class EventFile implements Closeable {
  private static final String CUSTOMER = "customer";

  private final ReceivedLines lines;

  private EventFile(Path file) {
    this.lines =
        ReceivedLines.open(file, Texts.of("file of events from TomTicket"), EventFile::check);
  }

  /**
   * Opens a file, which is made if it is not there. A last line that was cut short is removed.
   *
   * @throws io.clientela.cli.file.UnusableFileException if it is in use or holds what is no event
   * @throws io.clientela.cli.file.FileException if it cannot be opened
   */
  public static EventFile open(Path file) {
    return new EventFile(file);
  }

  void add(CustomerEvent event) {
    lines.append(CustomerEvent.ADAPTER.toJson(event));
  }

  @Override
  public void close() {
    lines.close();
  }

  private static void check(String line) throws ForeignLineException {
    try {
      if (isOfCustomer(CustomerEvent.ADAPTER.fromJson(line))) return;
    } catch (IOException | RuntimeException noEvent) {
      // neither of ours
    }
    throw new ForeignLineException(Texts.of("is no event of a customer"));
  }

  static boolean isOfCustomer(CustomerEvent event) {
    return event.type().equals(CUSTOMER);
  }
}
