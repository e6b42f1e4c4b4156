package io.clientela.cli.webhook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.mapping.Customer;
import io.clientela.mapping.CustomerJson;
import io.clientela.mapping.MappedVendor;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * A file of canonical customers, one a line, each only once by its id at Koibox. What was added is
 * on the disk. Safe for use by many threads.
 */
public final class CustomerInbox implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final FileChannel channel;
  private final Set<String> ids = new HashSet<>();

  private CustomerInbox(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file, which is made if it is not there. A last line that was cut short is removed:
   * whoever sent it got no answer.
   *
   * @throws IOException if it cannot be written or holds what is no JSON
   */
  public static CustomerInbox open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    CustomerInbox inbox = new CustomerInbox(channel);
    try {
      inbox.readBack();
      return inbox;
    } catch (IOException e) {
      channel.close();
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
    ByteBuffer line = StandardCharsets.UTF_8.encode(CustomerJson.write(customer) + "\n");
    while (line.hasRemaining()) channel.write(line);
    channel.force(false);
    ids.add(id);
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void readBack() throws IOException {
    // not closed: that would close the channel
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long whole = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        continue;
      }
      ids.add(JSON.readTree(line.toByteArray()).at("/externalIds/koibox").asText());
      whole += line.size() + 1L;
      line.reset();
    }
    channel.truncate(whole);
    channel.position(whole);
  }
}
