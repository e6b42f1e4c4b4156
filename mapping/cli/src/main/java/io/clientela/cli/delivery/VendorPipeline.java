package io.clientela.cli.delivery;

/** The way of records to one vendor. */
interface VendorPipeline extends AutoCloseable {
  /** Key of the vendor. */
  String vendor();

  /** What is to be done with a record here; calls nobody and may be called by any thread. */
  PlannedStep plan(Candidate candidate);

  /** Sends what is waiting for a batch to fill. */
  void flush();

  /** Waits until all is done. */
  @Override
  void close();
}
