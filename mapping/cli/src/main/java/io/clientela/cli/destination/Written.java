package io.clientela.cli.destination;

import com.google.gson.TypeAdapter;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Tells before anything is sent whether a request can be made of a value. */
final class Written {
  private static final CheckingWriter NOWHERE = new CheckingWriter();

  private Written() {}

  /** Why a body cannot be written as JSON; empty if it can. */
  static <T> Optional<String> problem(TypeAdapter<T> adapter, T body) {
    try {
      write(adapter, body);
      return Optional.empty();
    } catch (RuntimeException e) {
      return refused(e);
    }
  }

  /** Why a request cannot be made, in the words of whoever makes it, which hold no value. */
  static Optional<String> problem(Runnable making) {
    try {
      making.run();
      return Optional.empty();
    } catch (RuntimeException e) {
      return refused(e);
    }
  }

  private static Optional<String> refused(RuntimeException e) {
    boolean ours = e instanceof IllegalArgumentException;
    return Optional.of(
        Texts.of("cannot be sent: %s", (ours ? e.getMessage() : e.getClass().getName())));
  }

  private static <T> void write(TypeAdapter<T> adapter, T body) {
    try {
      adapter.write(NOWHERE, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
