package io.clientela.cli.delivery;

import io.clientela.cli.report.RecordRef;
import io.clientela.mapping.customer.Customer;

/** The way of records to one vendor. */
interface VendorPipeline extends AutoCloseable {
  /** What is to be done with a record here; calls nobody and may be called by any thread. */
  PlannedStep plan(RecordRef record, Customer customer);

  /** Sends what is waiting for a batch to fill. */
  void flush();

  /** Waits until all is done. */
  @Override
  void close();
}
