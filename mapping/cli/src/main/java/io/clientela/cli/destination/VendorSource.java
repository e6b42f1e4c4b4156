package io.clientela.cli.destination;

import io.clientela.cli.input.CustomerSource;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.RawRecord;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The customers of a vendor as records that others are given. */
public final class VendorSource implements CustomerSource {
  private final VendorCustomers customers;
  private final Iterator<Mapped<Customer>> iterator;
  private long count;
  private long losses;

  /** Begins with the first customer; closes the vendor's client in the end. */
  public VendorSource(VendorCustomers customers) {
    this.customers = customers;
    this.iterator = customers.iterator();
  }

  /**
   * The next customer, each counted as a line.
   *
   * @throws io.clientela.runtime.ClientelaException if the vendor does not give it
   */
  @Override
  public @Nullable RawRecord next() {
    if (!iterator.hasNext()) return null;
    Mapped<Customer> mapped = iterator.next();
    losses += mapped.losses().size();
    return new VendorRecord(++count, mapped.value());
  }

  private record VendorRecord(long line, Customer customer) implements RawRecord {
    @Override
    public InputRecord read() {
      return new InputRecord.Read(line, customer);
    }

    @Override
    public String text() {
      return CustomerJson.write(customer);
    }

    /** Unknown before it is written; what a customer usually has. */
    @Override
    public int length() {
      return 1 << 10;
    }
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.empty();
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public List<String> notices() {
    return losses == 0
        ? List.of()
        : List.of(
            Texts.of("what the source told and a customer has no place for: %s values", losses));
  }

  @Override
  public RejectForm rejectForm() {
    return RejectForm.LINES;
  }

  @Override
  public void close() {
    customers.close();
  }
}
