/** The client of ${vendor}. */
module io.clientela.${vendor} {
  requires transitive com.google.gson;
  requires transitive io.clientela.runtime;
  requires static transitive org.jspecify;

  exports io.clientela.${vendor};
  exports io.clientela.${vendor}.api;
  exports io.clientela.${vendor}.model;
}
