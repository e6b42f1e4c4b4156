package io.clientela.wiremock;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a JUnit test the mock of a vendor, as a parameter of a constructor or method: as {@code
 * URI} or {@code String} where it listens, for a client's {@code baseUrl}; as {@code
 * WireMockRuntimeInfo} all of it, to add stubs and to verify requests.
 *
 * <pre>{@code
 * @Test
 * void countsClients(@ClientelaMock("bsale") URI bsale) { ... }
 * }</pre>
 *
 * <p>The mock starts with the first parameter that asks for it, on a free port of the loopback
 * interface, and is that of the outermost test class: its tests and its nested classes share it,
 * other classes have their own. What a test adds to it stays until the class is done.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ClientelaMockExtension.class)
public @interface ClientelaMock {
  /**
   * Which mock: a vendor's key such as {@code bsale}, or {@code koibox-webhook} for the receiver of
   * Koibox's webhooks.
   */
  String value();
}
