package io.clientela.runtime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An operation as a vendor's client calls it, with a token and an e-mail address that must not be
 * seen anywhere.
 *
 * @param answer a good answer: a JSON object whose first property is {@code id} with the number 7,
 *     and that holds the name {@code Peña}
 * @param call makes a client with the given settings, calls the operation and returns the answer's
 *     name
 */
record Subject(
    String vendor,
    String method,
    Retry retry,
    String answer,
    Function<Consumer<ClientBuilder<?>>, String> call) {
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
    Vendor vendor = Vendor.of("bsale", "https://api.bsale.test").errorText("error");
    Authentication authentication = Authentication.header("access_token", SECRET);
    return new Subject(
        "bsale",
        method,
        retry,
        ANSWER,
        settings -> {
          OperationRequest request =
              OperationRequest.of(operation)
                  .path("clientId", WireScalars.int32(), 7)
                  .query("email", WireScalars.string(), EMAIL);
          if (!method.equals("GET")) request.json(Person.ADAPTER, Person.of(7, EMAIL));
          return name(vendor, authentication, settings, request);
        });
  }

  /** Query token; a PUT that must not be repeated. */
  private static Subject lotinfo() {
    Operation operation = new Operation("addClients", "PUT", "/CLIENTS", Retry.UNSENT);
    Vendor vendor = Vendor.of("lotinfo", "https://api.lotinfo.test");
    Authentication authentication = Authentication.query("TOKEN", SECRET);
    return new Subject(
        "lotinfo",
        "PUT",
        Retry.UNSENT,
        ANSWER,
        settings -> {
          OperationRequest request =
              OperationRequest.of(operation).json(Person.ADAPTER, Person.of(7, EMAIL));
          return name(vendor, authentication, settings, request);
        });
  }

  /** Path token; the e-mail in the path; a form. */
  private static Subject tomticket() {
    Operation operation =
        new Operation("updateClient", "POST", "/update_cliente/{token}/{email}", Retry.UNSENT);
    Vendor vendor =
        Vendor.of("tomticket", "https://api.tomticket.test")
            .errorText("mensagem")
            .refusal(Person::refusal);
    return new Subject(
        "tomticket",
        "POST",
        Retry.UNSENT,
        ANSWER,
        settings -> {
          OperationRequest request =
              OperationRequest.of(operation)
                  .secretPath("token")
                  .path("email", WireScalars.string(), EMAIL)
                  .part("email", WireScalars.string(), EMAIL);
          return name(vendor, Authentication.path(SECRET), settings, request);
        });
  }

  private static String name(
      Vendor vendor,
      Authentication authentication,
      Consumer<ClientBuilder<?>> settings,
      OperationRequest request) {
    TestBuilder builder = new TestBuilder();
    settings.accept(builder);
    try (Transport transport = builder.build(vendor, authentication)) {
      return String.valueOf(transport.call(request, Person.ADAPTER).name());
    }
  }

  @Override
  public String toString() {
    return vendor + " " + method + " " + retry;
  }
}
