package io.clientela.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What a test does not see of itself: failures, the end of a class, several classes at once. */
class ClientelaMockExtensionTest {
  private static final List<URI> SEEN = new CopyOnWriteArrayList<>();

  @Test
  void anUnknownVendorIsNamedBesideThoseThereAre() {
    run(OfNobody.class)
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                message(
                    text ->
                        text.contains(
                                "[bsale, koibox, koibox-webhook, lotinfo, sperant, tomticket,")
                            && text.contains("found nobody"))));
  }

  @Test
  void aParameterOfAnotherTypeIsRefused() {
    run(OfAnotherType.class)
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                message(
                    text ->
                        text.contains("expected a parameter of type URI")
                            && text.contains("found java.lang.Integer"))));
  }

  @Test
  void theMockEndsWithTheClass() {
    SEEN.clear();

    run(First.class).assertStatistics(statistics -> statistics.succeeded(2));

    assertThat(SEEN).hasSize(2);
    URI url = SEEN.get(0);
    assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void classesThatRunAtOnceHaveMocksOfTheirOwn() {
    SEEN.clear();

    run(First.class, Second.class).assertStatistics(statistics -> statistics.succeeded(4));

    assertThat(SEEN).hasSize(4);
    assertThat(SEEN.stream().distinct()).hasSize(2);
  }

  private static Events run(Class<?>... classes) {
    EngineTestKit.Builder kit =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
    for (Class<?> one : classes) kit.selectors(selectClass(one));
    EngineExecutionResults results = kit.execute();
    return results.testEvents();
  }

  static class OfNobody {
    @Test
    void test(@ClientelaMock("nobody") URI nobody) {
      throw new AssertionError(nobody);
    }
  }

  static class OfAnotherType {
    @Test
    void test(@ClientelaMock("bsale") Integer bsale) {
      throw new AssertionError(bsale);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class First {
    @Test
    void one(@ClientelaMock("sperant") URI sperant) {
      SEEN.add(sperant);
    }

    @Test
    void another(@ClientelaMock("sperant") URI sperant) {
      SEEN.add(sperant);
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class Second {
    @Test
    void one(@ClientelaMock("sperant") URI sperant) {
      SEEN.add(sperant);
    }

    @Test
    void another(@ClientelaMock("sperant") URI sperant) {
      SEEN.add(sperant);
    }
  }
}
