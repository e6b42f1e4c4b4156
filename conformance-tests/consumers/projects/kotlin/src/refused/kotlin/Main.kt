package com.example

import io.clientela.bsale.BsaleClient

/** Must not compile: the first name may be null. */
fun main(args: Array<String>) {
  BsaleClient.builder().accessToken("invented").baseUrl(args[0]).build().use { bsale ->
    println(bsale.clients().getClient(65).firstName().length)
  }
}
