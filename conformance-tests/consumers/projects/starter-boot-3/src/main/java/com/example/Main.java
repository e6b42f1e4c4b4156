package com.example;

import io.clientela.bsale.BsaleClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The starter makes the client of its properties; Actuator's registry times its calls. */
@SpringBootApplication
public class Main {
  public static void main(String[] args) {
    try (var context =
        SpringApplication.run(
            Main.class,
            "--clientela.bsale.access-token=invented",
            "--clientela.bsale.base-url=" + args[0])) {
      System.out.println("read " + context.getBean(BsaleClient.class).clients().getClient(65).id());
      var timer = context.getBean(MeterRegistry.class).get("clientela.call").timer();
      System.out.println("timed " + timer.count());
    }
  }
}
