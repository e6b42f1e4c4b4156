package io.clientela.conformance;

import io.clientela.specs.MockVendors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the mocks of all vendors. They are started by the first test that asks, once in a
 * JVM, and ended with the last test.
 */
final class Mocks implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Mocks.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MockVendors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
        .mocks();
  }

  /** The running mocks and how long they took; closed by the store. */
  record Started(MockVendors mocks, long readyMillis) implements AutoCloseable {
    static Started now() {
      long begin = System.nanoTime();
      MockVendors mocks = MockVendors.start();
      return new Started(mocks, (System.nanoTime() - begin) / 1_000_000);
    }

    @Override
    public void close() {
      mocks.close();
    }
  }
}
