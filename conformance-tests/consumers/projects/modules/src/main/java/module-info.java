module com.example {
  requires io.clientela.bsale;
}
