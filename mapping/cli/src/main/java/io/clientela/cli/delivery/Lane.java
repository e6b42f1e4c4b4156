package io.clientela.cli.delivery;

import io.clientela.mapping.Customer;

/** The way of records to one vendor. */
interface Lane extends AutoCloseable {
  /** What is to be done with a record here; calls nobody and may be called by any thread. */
  Plan plan(RecordRef record, Customer customer);

  /** Sends what is waiting for a batch to fill. */
  void flush();

  /** Waits until all is done. */
  @Override
  void close();
}
