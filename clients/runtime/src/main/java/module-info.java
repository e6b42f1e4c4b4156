import org.jspecify.annotations.NullMarked;

/** What all clients share: transport, codecs, errors. */
@NullMarked
@SuppressWarnings("module") // that of Jackson 3 is built after this one
module io.clientela.runtime {
  requires transitive com.google.gson;
  requires transitive okhttp3;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;
  requires okio;
  requires org.slf4j;

  exports io.clientela.runtime;
  exports io.clientela.runtime.api;
  exports io.clientela.runtime.codec;
  exports io.clientela.runtime.jackson;
  exports io.clientela.runtime.json to
      io.clientela.jackson3;
  exports io.clientela.runtime.transport;
  exports io.clientela.runtime.webhook;
}
