package io.clientela.cli.webhook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.cli.file.LineLog;
import io.clientela.mapping.Customer;
import io.clientela.mapping.CustomerJson;
import io.clientela.mapping.MappedVendor;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A file of canonical customers, one a line, each only once by its id at Koibox. What was added is
 * on the disk. Safe for use by many threads.
 */
public final class CustomerInbox implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final LineLog lines;
  private final Set<String> ids = new HashSet<>();

  private CustomerInbox(LineLog lines) {
    this.lines = lines;
  }

  /**
   * Opens a file, which is made if it is not there. A last line that was cut short is removed:
   * whoever sent it got no answer.
   *
   * @throws IOException if it cannot be written or holds what is no JSON
   */
  public static CustomerInbox open(Path file) throws IOException {
    LineLog lines = LineLog.open(file);
    CustomerInbox inbox = new CustomerInbox(lines);
    try {
      lines.readBack(line -> inbox.ids.add(id(line)));
      return inbox;
    } catch (IOException e) {
      lines.close();
      throw e;
    }
  }

  /**
   * Adds a customer.
   *
   * @return false if a customer of that id at Koibox is there already
   */
  public synchronized boolean add(Customer customer) throws IOException {
    String id = customer.externalId(MappedVendor.KOIBOX.key()).orElseThrow();
    if (ids.contains(id)) return false;
    lines.append(CustomerJson.write(customer) + "\n", true);
    ids.add(id);
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static String id(String line) throws IOException {
    return JSON.readTree(line).at("/externalIds/koibox").asText();
  }
}
