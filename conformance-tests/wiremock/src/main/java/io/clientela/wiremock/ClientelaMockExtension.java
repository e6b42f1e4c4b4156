package io.clientela.wiremock;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the mock that a parameter asks for, once for each test class. */
final class ClientelaMockExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ClientelaMockExtension.class);
  private static final Set<Class<?>> TYPES =
      Set.of(URI.class, String.class, WireMockRuntimeInfo.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(ClientelaMock.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (!TYPES.contains(type)) {
      throw new ParameterResolutionException(
          "expected a parameter of type URI, String or WireMockRuntimeInfo, found "
              + type.getName());
    }
    String name =
        parameter.findAnnotation(ClientelaMock.class).map(ClientelaMock::value).orElseThrow();
    StartedMock mock =
        outermostClass(context)
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(name, StartedMock::start, StartedMock.class);
    if (type == URI.class) return mock.url();
    if (type == String.class) return mock.url().toString();
    return mock.runtimeInfo();
  }

  private static ExtensionContext outermostClass(ExtensionContext context) {
    return context
        .getParent()
        .filter(parent -> parent.getTestClass().isPresent())
        .map(ClientelaMockExtension::outermostClass)
        .orElse(context);
  }
}
