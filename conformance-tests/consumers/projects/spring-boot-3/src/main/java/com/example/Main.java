package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;
import io.clientela.runtime.jackson.ClientelaModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A bean for the client, and models in Boot's own {@code ObjectMapper}. */
@SpringBootApplication
public class Main {
  @Bean
  BsaleClient bsale() {
    return BsaleClient.builder()
        .accessToken("invented")
        .baseUrl(System.getProperty("bsale.url"))
        .build();
  }

  /** Boot registers each module that is a bean. */
  @Bean
  com.fasterxml.jackson.databind.Module models() {
    return ClientelaModule.models();
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("bsale.url", args[0]);
    try (var context = SpringApplication.run(Main.class, "--spring.main.banner-mode=off")) {
      Client read = context.getBean(BsaleClient.class).clients().getClient(65);
      ObjectMapper json = context.getBean(ObjectMapper.class);
      Client again = json.readValue(json.writeValueAsString(read), Client.class);
      System.out.println("read " + read.id() + ", same " + again.equals(read));
    }
  }
}
