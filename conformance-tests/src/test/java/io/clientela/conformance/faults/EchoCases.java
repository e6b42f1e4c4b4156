package io.clientela.conformance.faults;

import static io.clientela.conformance.faults.FaultCase.permanentFault;

import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import okhttp3.Headers;

/** Responses whose head repeats what was sent: all is well but for what interceptors can see. */
final class EchoCases {
  private static final String URL =
      "https://api.example.com/x/" + FaultTarget.TOKEN + "?email=canary.person%40example.com";

  private EchoCases() {}

  static List<FaultCase> all() {
    List<FaultCase> cases = new ArrayList<>();
    for (String name :
        List.of(
            "Location",
            "Content-Location",
            "Link",
            "Refresh",
            "Set-Cookie",
            "Server",
            "ETag",
            "Warning",
            "X-Request-Id",
            "X-RateLimit-Limit",
            "X-Debug",
            "Connection",
            "Date",
            "WWW-Authenticate",
            "Retry-After")) {
      cases.add(echo("echo-in-" + name, good -> good.addHeader(name, URL)));
    }
    cases.add(
        echo("echo-of-token-in-id", good -> good.addHeader("X-Request-Id", FaultTarget.TOKEN)));
    cases.add(
        echo("echo-of-address-in-id", good -> good.addHeader("Request-Id", FaultTarget.EMAIL)));
    cases.add(echo("echo-as-name", good -> good.addHeader("X-" + FaultTarget.TOKEN, "1")));
    cases.add(
        echo(
            "echo-in-content-type",
            good -> good.setHeader("Content-Type", "application/json; url=\"" + URL + "\"")));
    cases.add(
        echo(
            "echo-as-content-type",
            good -> good.setHeader("Content-Type", "application/" + FaultTarget.TOKEN)));
    cases.add(echo("echo-in-status-line", good -> good.status("HTTP/1.1 200 " + URL)));
    cases.add(
        permanentFault(
            "echo-in-trailers", "response", a -> Replies.withTrailer(a, Headers.of("Link", URL))));
    return cases;
  }

  private interface Echo {
    MockResponse.Builder in(MockResponse.Builder good);
  }

  private static FaultCase echo(String name, Echo echo) {
    return permanentFault(name, "response", a -> echo.in(Replies.ok(a.json())).build());
  }
}
