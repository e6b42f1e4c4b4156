package io.clientela.cli.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things, all of them, also if one fails. */
public final class Closing {
  /** What can be closed without a checked exception. */
  @FunctionalInterface
  public interface Step {
    /** Closes one thing. */
    void run();
  }

  private Closing() {}

  /** Takes all steps, then throws what the first failing one threw, with the others suppressed. */
  public static void all(List<? extends Step> steps) {
    @Nullable Throwable first = null;
    for (Step step : steps) {
      try {
        step.run();
      } catch (RuntimeException | Error e) {
        if (first == null) first = e;
        else if (first != e) first.addSuppressed(e);
      }
    }
    if (first instanceof Error error) throw error;
    if (first instanceof RuntimeException exception) throw exception;
  }
}
