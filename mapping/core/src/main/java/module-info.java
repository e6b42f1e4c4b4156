import org.jspecify.annotations.NullMarked;

/** One canonical customer, mapped to and from five vendors. */
@NullMarked
module io.clientela.mapping {
  requires transitive io.clientela.bsale;
  requires transitive io.clientela.koibox;
  requires transitive io.clientela.lotinfo;
  requires transitive io.clientela.sperant;
  requires transitive io.clientela.tomticket;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires com.google.i18n.phonenumbers.libphonenumber;

  exports io.clientela.mapping;

  opens io.clientela.mapping;
}
