module consumer {
  requires com.fasterxml.jackson.databind;
  requires io.clientela.bsale;
  requires io.clientela.koibox;
  requires io.clientela.lotinfo;
  requires io.clientela.mapping;
  requires io.clientela.specs;
  requires io.clientela.sperant;
  requires io.clientela.tomticket;
  requires io.clientela.tomticketv2;
  requires jdk.httpserver;
}
