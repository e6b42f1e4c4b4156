package io.clientela.mapping;

/**
 * How many invented cases a property is tried with: all of them in the build; mutation testing,
 * which runs the tests once for each mutant, says {@code -Dmapping.cases=20}.
 */
public final class Cases {
  private Cases() {}

  public static int of(int all) {
    return Math.min(all, Integer.getInteger("mapping.cases", all));
  }
}
