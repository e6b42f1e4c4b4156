import org.jspecify.annotations.NullMarked;

/** What all clients share: transport, codecs, errors. */
@NullMarked
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
  exports io.clientela.runtime.transport;
  exports io.clientela.runtime.webhook;
}
