package io.clientela.cli.broken;

/** Responses about a customer who is none of those that are delivered. */
final class OtherCustomer {
  private static final long ID = 999;
  private static final String EMAIL = "somebody-else@example.com";

  private OtherCustomer() {}

  static String koibox(boolean list) {
    String row = "{\"id\":%d,\"nombre\":\"x\",\"email\":\"%s\"}".formatted(ID, EMAIL);
    return list ? "{\"count\":1,\"results\":[" + row + "]}" : row;
  }

  static String sperant(boolean list) {
    String row =
        "{\"id\":\"%1$d\",\"attributes\":{\"id\":%1$d,\"email\":\"%2$s\"}}".formatted(ID, EMAIL);
    return "{\"data\":" + (list ? "[" + row + "]" : row) + "}";
  }

  static String tomticketV2() {
    return "{\"error\":false,\"data\":{\"internal_id\":\"other\",\"email\":\"%s\"}}"
        .formatted(EMAIL);
  }
}
