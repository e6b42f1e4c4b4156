import org.jspecify.annotations.NullMarked;

/** The generated models in an {@code ObjectMapper} of Jackson 3. */
@NullMarked
@SuppressWarnings("module") // the digit is that of the library
module io.clientela.jackson3 {
  requires transitive io.clientela.runtime;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports io.clientela.jackson3;

  provides tools.jackson.databind.JacksonModule with
      io.clientela.jackson3.ClientelaModule;
}
