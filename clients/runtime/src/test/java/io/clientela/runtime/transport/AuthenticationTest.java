package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credentials of the header Authorization, which are sent and never shown. */
class AuthenticationTest {
  private static final Operation GET = new Operation("getIt", "GET", "/it");
  private static final String PAIR = "YW5hOmNhbmFyeSBwYXNz";

  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void aBearerTokenIsSentWithItsScheme() throws Exception {
    assertThat(sent(Authentication.bearer(TestBuilder.TOKEN))).isEqualTo("Bearer t0ken");
  }

  @Test
  void userAndPasswordAreSentAsBasic() throws Exception {
    assertThat(sent(Authentication.basic("ana", "canary pass"))).isEqualTo("Basic " + PAIR);
  }

  @Test
  void anAnswerThatRepeatsPasswordOrPairIsToldWithoutThem() {
    server.enqueue(
        new MockResponse.Builder()
            .code(401)
            .body("{\"error\":\"canary pass or " + PAIR + " is wrong\"}")
            .build());

    ClientelaException failure =
        catchThrowableOfType(
            ClientelaException.class, () -> call(Authentication.basic("ana", "canary pass")));

    assertThat(failure.vendorText()).contains("*** or *** is wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "a:b, canary, The user name has a colon.",
    "ana, ' ', The password is blank.",
    "ana, 'can\u0007ary', The password has a control character at position 3.",
    "'a\u0007', canary, The user name has a control character at position 1."
  })
  void whatCannotBeSentIsRefusedWithoutIt(String user, String password, String said) {
    assertThatThrownBy(() -> Authentication.basic(user, password))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(said);
  }

  @Test
  void noneIsShown() {
    assertThat(Authentication.basic("ana", "canary").toString())
        .isEqualTo("Authentication[HEADER Authorization=***]");
  }

  private String sent(Authentication authentication) throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    call(authentication);
    return server.takeRequest().getHeaders().get("Authorization");
  }

  private void call(Authentication authentication) {
    TestBuilder builder = new TestBuilder().baseUrl(server.url("/").toString()).attempts(1);
    Vendor vendor = Vendor.of("acme", "https://api.acme.test").errorText("error");
    try (Transport transport = builder.build(vendor, authentication)) {
      transport.call(OperationRequest.of(GET));
    }
  }
}
