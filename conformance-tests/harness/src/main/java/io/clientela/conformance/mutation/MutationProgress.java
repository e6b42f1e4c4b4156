package io.clientela.conformance.mutation;

import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.mutation.MutationRun.MutantResult;

/** A line on the console now and then, for a run that takes minutes. */
public final class MutationProgress {
  private static final int EVERY = 100;

  private final String vendor;
  private final int whole;
  private final boolean shown;
  private final ExpectedFailures equivalent = ExpectedFailures.ofMutants();
  private final long begin = System.nanoTime();
  private int done;
  private int survived;

  /**
   * Begins to count.
   *
   * @param whole how many mutants there are
   * @param shown whether anything is printed
   */
  public MutationProgress(String vendor, int whole, boolean shown) {
    this.vendor = vendor;
    this.whole = whole;
    this.shown = shown;
  }

  /** Counts a mutant, and names it if it survived and is not listed as equivalent. */
  public synchronized void add(MutantResult result) {
    done++;
    boolean survivor = !result.killed() && !equivalent.has(result.mutant().id());
    if (survivor) survived++;
    if (!shown) return;
    if (survivor) System.out.println("mutation: survived: " + result.mutant());
    if (done % EVERY != 0 && done != whole) return;
    double minutes = (System.nanoTime() - begin) / 60e9;
    System.out.printf(
        "mutation: %s %d of %d, %d survived, %.0f a minute%n",
        vendor, done, whole, survived, done / minutes);
  }
}
