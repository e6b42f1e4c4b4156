package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.runtime.Operation;
import io.clientela.runtime.transport.ClientBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's generated client, found by its contract: {@code io.clientela.<vendor>.*Client}. Its
 * methods are called by the ids of their operations, with values from the contract's examples, so
 * that nothing here or in a test names a vendor.
 */
public final class ContractClient {
  private final Contract contract;
  private final Class<?> type;

  private ContractClient(Contract contract, Class<?> type) {
    this.contract = contract;
    this.type = type;
  }

  /**
   * The client of a contract.
   *
   * @throws IllegalStateException if there is none on the class path
   */
  public static ContractClient of(Contract contract) {
    return new ContractClient(contract, GeneratedTypes.of(contract).entryPoint());
  }

  /** The classes of the operations, one for each tag of the contract. */
  public List<Class<?>> apis() {
    return accessors().<Class<?>>map(Method::getReturnType).toList();
  }

  private Stream<Method> accessors() {
    return Stream.of(type.getMethods())
        .filter(method -> method.getReturnType().getPackageName().endsWith(".api"))
        .sorted(Comparator.comparing(Method::getName));
  }

  /** The operations that the client says it has. */
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Class<?> api : apis()) {
      List<?> operations = (List<?>) invoke(method(api, "operations"), null);
      operations.forEach(operation -> all.add((Operation) operation));
    }
    return all;
  }

  /**
   * A client with its credential.
   *
   * @param settings changes what else the builder can be told
   */
  public Open open(String credential, Consumer<ClientBuilder<?, ?>> settings) {
    Object builder = invoke(method(type, "builder"), null);
    Stream.of(builder.getClass().getDeclaredMethods())
        .filter(method -> method.getReturnType() == builder.getClass() && !method.isSynthetic())
        .filter(ContractClient::takesTexts)
        .forEach(method -> invoke(method, builder, texts(method, credential)));
    settings.accept((ClientBuilder<?, ?>) builder);
    AutoCloseable client = (AutoCloseable) invoke(method(builder.getClass(), "build"), builder);
    return new Open(builder, client);
  }

  private static boolean takesTexts(Method method) {
    return method.getParameterCount() > 0
        && Stream.of(method.getParameterTypes()).allMatch(String.class::equals);
  }

  private static Object[] texts(Method method, String text) {
    return Collections.nCopies(method.getParameterCount(), text).toArray();
  }

  /** A client that was built; closing it closes the client. */
  public final class Open implements AutoCloseable {
    private final Object builder;
    private final AutoCloseable client;

    private Open(Object builder, AutoCloseable client) {
      this.builder = builder;
      this.client = client;
    }

    public Object builder() {
      return builder;
    }

    public Object client() {
      return client;
    }

    /**
     * Calls an operation, of a list the first page.
     *
     * @param values of parameters, by their names in the contract
     * @param body null if there is none
     * @param shown takes what the client is handed, but for single values
     * @return what the client read; null if there is nothing to read
     */
    public @Nullable Object call(
        ContractOperation operation,
        Map<String, String> values,
        @Nullable JsonNode body,
        Consumer<Object> shown) {
      Arguments arguments = new Arguments(operation, values, body);
      Method accessor = accessors().filter(of -> has(of, operation)).findFirst().orElseThrow();
      Method method = arguments.method(accessor.getReturnType());
      Object[] bound = arguments.of(method);
      Stream.of(bound).filter(ContractClient::isGenerated).forEach(shown);
      Object found = invoke(method, invoke(accessor, client), bound);
      return found instanceof io.clientela.runtime.Paged<?, ?> paged ? paged.page() : found;
    }

    @Override
    public void close() {
      try {
        client.close();
      } catch (Exception e) {
        throw new IllegalStateException("cannot close the client of " + contract.vendor(), e);
      }
    }
  }

  private static boolean isGenerated(Object argument) {
    return argument.getClass().getName().startsWith("io.clientela.");
  }

  /** What a client read, as JSON. */
  public static JsonNode json(Object read) {
    return ModelJson.encode(GeneratedTypes.adapter(read.getClass()), read);
  }

  private static boolean has(Method accessor, ContractOperation operation) {
    return Stream.of(accessor.getReturnType().getMethods())
        .anyMatch(method -> method.getName().equals(operation.id()));
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("expected " + type.getName() + "." + name + "()", e);
    }
  }

  static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) throw cause;
      throw new IllegalStateException("cannot call " + method, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call " + method, e);
    }
  }
}
