package com.example

import io.clientela.bsale.BsaleClient
import io.clientela.runtime.CallOptions
import java.time.Duration

fun main(args: Array<String>) {
  BsaleClient.builder().accessToken("invented").baseUrl(args[0]).build().use { bsale ->
    val client = bsale.clients().with(CallOptions().callTimeout(Duration.ofSeconds(20))).getClient(65)
    val name: String = client.firstName() ?: "nobody"
    println("read ${client.id()}, named ${name.isNotEmpty()}")
  }
}
