package com.example;

import io.clientela.bsale.BsaleClient;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A bean for the client. */
@SpringBootApplication
public class Main {
  @Bean
  BsaleClient bsale() {
    return BsaleClient.builder()
        .accessToken("invented")
        .baseUrl(System.getProperty("bsale.url"))
        .build();
  }

  public static void main(String[] args) {
    System.setProperty("bsale.url", args[0]);
    try (var context = SpringApplication.run(Main.class, "--spring.main.banner-mode=off")) {
      System.out.println("read " + context.getBean(BsaleClient.class).clients().getClient(65).id());
    }
  }
}
