package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.clientela.bsale.BsaleClient;
import io.clientela.wiremock.ClientelaMock;
import org.junit.jupiter.api.Test;

class ClientsTest {
  @Test
  void countsClients(@ClientelaMock("bsale") String url) {
    try (var bsale = BsaleClient.builder().baseUrl(url).accessToken("any").build()) {
      assertEquals(66, bsale.clients().countClients().count());
    }
  }
}
