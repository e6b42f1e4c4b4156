package io.clientela.runtime;

import java.util.List;
import java.util.function.BiFunction;
import okhttp3.OkHttpClient;

/**
 * An operation as a vendor's client calls it, with a token and an e-mail address that must not be
 * seen anywhere.
 *
 * @param answer a good answer: a JSON object that holds the number 7 and the text {@code Peña}
 * @param call calls the operation through a client of this HTTP client and builder settings
 */
record Subject(
    String vendor,
    String method,
    Retry retry,
    String answer,
    BiFunction<TestBuilder, OkHttpClient, Object> call) {
  static final String TOKEN = "canary-t0ken-7f3a";
  static final String EMAIL = "canary.person@example.com";

  private static final String ANSWER = "{\"id\":7,\"name\":\"Peña\",\"mail\":\"" + EMAIL + "\"}";
  private static final Secret SECRET = Secret.of("token", TOKEN);

  static List<Subject> all() {
    return List.of(
        bsale("GET", Retry.ALWAYS),
        bsale("PUT", Retry.ALWAYS),
        bsale("POST", Retry.UNSENT),
        bsale("POST", Retry.REFUSED),
        lotinfo(),
        tomticket());
  }

  /** Header token; JSON bodies; the e-mail in query and body. */
  private static Subject bsale(String method, Retry retry) {
    Operation operation = new Operation("client", method, "/clients/{clientId}.json", retry);
    return new Subject(
        "bsale",
        method,
        retry,
        ANSWER,
        (builder, http) -> {
          OperationRequest request =
              OperationRequest.of(operation)
                  .path("clientId", WireScalars.int32(), 7)
                  .query("email", WireScalars.string(), EMAIL);
          if (!method.equals("GET")) request.json(Person.ADAPTER, Person.of(7, EMAIL));
          Vendor vendor = Vendor.of("bsale", "https://api.bsale.test").errorText("error");
          return builder
              .httpClient(http)
              .build(vendor, Authentication.header("access_token", SECRET))
              .call(request, Person.ADAPTER);
        });
  }

  /** Query token; a PUT that must not be repeated. */
  private static Subject lotinfo() {
    Operation operation = new Operation("addClients", "PUT", "/CLIENTS", Retry.UNSENT);
    return new Subject(
        "lotinfo",
        "PUT",
        Retry.UNSENT,
        ANSWER,
        (builder, http) ->
            builder
                .httpClient(http)
                .build(
                    Vendor.of("lotinfo", "https://api.lotinfo.test"),
                    Authentication.query("TOKEN", SECRET))
                .call(
                    OperationRequest.of(operation).json(Person.ADAPTER, Person.of(7, EMAIL)),
                    Person.ADAPTER));
  }

  /** Path token; the e-mail in the path; a form. */
  private static Subject tomticket() {
    Operation operation =
        new Operation("updateClient", "POST", "/update_cliente/{token}/{email}", Retry.UNSENT);
    return new Subject(
        "tomticket",
        "POST",
        Retry.UNSENT,
        ANSWER,
        (builder, http) ->
            builder
                .httpClient(http)
                .build(
                    Vendor.of("tomticket", "https://api.tomticket.test")
                        .errorText("mensagem")
                        .refusal(Person::refusal),
                    Authentication.path(SECRET))
                .call(
                    OperationRequest.of(operation)
                        .secretPath("token")
                        .path("email", WireScalars.string(), EMAIL)
                        .part("email", WireScalars.string(), EMAIL),
                    Person.ADAPTER));
  }

  @Override
  public String toString() {
    return vendor + " " + method + " " + retry;
  }
}
