/** The five contracts, bundled, and the mocks that serve them. */
module io.clientela.specs {
  requires transitive com.fasterxml.jackson.databind;

  exports io.clientela.specs;

  // The bundles lie beside the classes and are for everybody.
  opens io.clientela.specs;
}
