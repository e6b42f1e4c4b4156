package io.clientela.cli.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.cli.file.FileException;
import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A file of canonical customers, one a line, each only once by its id at Koibox. What was added is
 * on the disk. The file may be cut to nothing or renamed at any time, as logs are: customers go to
 * whatever file is there. Safe for use by many threads.
 */
public final class CustomerInbox implements Closeable {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Set<String> ids = new HashSet<>();
  private final ReceivedLines lines;

  private CustomerInbox(Path file) {
    this.lines =
        ReceivedLines.open(
            file, Texts.of("file of customers from Koibox"), line -> ids.add(id(line)));
  }

  /**
   * Opens a file, which is made if it is not there. A last line that was cut short is removed:
   * whoever sent it got no response.
   *
   * @throws UnusableFileException if it is in use or holds what is no customer of Koibox
   * @throws FileException if it cannot be opened
   */
  public static CustomerInbox open(Path file) {
    return new CustomerInbox(file);
  }

  /**
   * Adds a customer.
   *
   * @return false if a customer of that id at Koibox was added already
   * @throws UnusableFileException if another file is in the place of the one that was opened, and
   *     cannot be used
   * @throws FileException if the customer cannot be written
   * @throws IllegalArgumentException if it holds text that UTF-8 cannot
   */
  public synchronized boolean add(Customer customer) {
    String id = customer.externalId(MappedVendor.KOIBOX.key()).orElseThrow();
    if (ids.contains(id)) return false;
    lines.append(CustomerJson.write(customer));
    ids.add(id);
    return true;
  }

  @Override
  public synchronized void close() {
    lines.close();
  }

  private static String id(String line) throws ForeignLineException {
    try {
      JsonNode id = JSON.readTree(line).at("/externalIds/koibox");
      if (id.isTextual()) return id.textValue();
      throw new ForeignLineException(Texts.of("has no id at Koibox"));
    } catch (JsonProcessingException e) {
      throw new ForeignLineException(Texts.of("is not valid JSON"));
    }
  }
}
