package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.clientela.runtime.CallOptions;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import io.clientela.runtime.codec.WireScalars;
import java.util.Set;

class ShownUrlFuzzTest {
  private static final Operation OPERATION =
      new Operation("updateClient", "POST", "/update/{token}/{id}", Retry.UNSENT);
  private static final Secret TOKEN = Secret.of("token", "canary-t0ken");
  private static final String SHOWN = "https://api.test/v1/update/%7Btoken%7D/%7Bid%7D";

  @FuzzTest(maxDuration = "1m")
  void showsTheTemplateAndSendsOneSegmentPerParameter(FuzzedDataProvider data) {
    String id = data.consumeString(60);
    String name = data.consumeRemainingAsString();
    OperationRequest request = OperationRequest.of(OPERATION).secretPath("token");
    try {
      request.path("id", WireScalars.string(), id).query("name", WireScalars.string(), name);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageMatching("(Path|Query) parameter '(id|name)' [a-z0-9 ]+\\.");
      return;
    }

    RequestUrls target =
        request.target(
            BaseUrl.of("https://api.test/v1", Set.of()),
            Authentication.path(TOKEN),
            CallOptions.none());

    assertThat(target.shown()).hasToString(SHOWN);
    assertThat(target).hasToString(SHOWN);
    assertThat(target.sent().pathSegments()).containsExactly("v1", "update", "canary-t0ken", id);
    assertThat(target.sent().queryParameter("name")).isEqualTo(name);
    assertThatCode(request::toString).doesNotThrowAnyException();
  }
}
