import org.jspecify.annotations.NullMarked;

/** One canonical customer, mapped to and from five vendors. */
@NullMarked
module io.clientela.mapping {
  requires transitive io.clientela.bsale;
  requires transitive io.clientela.koibox;
  requires transitive io.clientela.lotinfo;
  requires transitive io.clientela.sperant;
  requires transitive io.clientela.tomticket;
  requires transitive io.clientela.tomticketv2;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires com.google.i18n.phonenumbers.libphonenumber;

  exports io.clientela.mapping;
  exports io.clientela.mapping.bsale;
  exports io.clientela.mapping.customer;
  exports io.clientela.mapping.koibox;
  exports io.clientela.mapping.lotinfo;
  exports io.clientela.mapping.sperant;
  exports io.clientela.mapping.tomticket;
  exports io.clientela.mapping.tomticketv2;

  opens io.clientela.mapping;
  opens io.clientela.mapping.customer;
}
