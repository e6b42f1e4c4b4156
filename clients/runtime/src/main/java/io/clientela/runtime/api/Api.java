package io.clientela.runtime.api;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.CallOptions;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Paged;
import io.clientela.runtime.RawResponse;
import io.clientela.runtime.transport.OperationRequest;
import io.clientela.runtime.transport.ResponseHeaders;
import io.clientela.runtime.transport.Transport;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Base of the generated classes of operations: what can be said of a call beside its arguments. The
 * operations are the same in each of these views, which may be combined.
 *
 * @param <A> the class of operations itself
 */
public abstract class Api<A extends Api<A>> {
  private final @Nullable Transport transport;

  /**
   * Creates the operations of a client.
   *
   * @param transport what carries the calls
   */
  protected Api(Transport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  /** Creates operations that no client carries: what a test does not override throws. */
  protected Api() {
    this.transport = null;
  }

  /** Returns the operations over another transport. */
  protected abstract A over(Transport other);

  /**
   * Returns these operations with other options, each time it is called with all of them: {@code
   * clients().with(new CallOptions().callTimeout(Duration.ofSeconds(2))).listClients()}.
   *
   * @throws IllegalArgumentException if a header or query parameter is the one of the credential
   */
  public final A with(CallOptions options) {
    Objects.requireNonNull(options, "options");
    return transport == null ? self() : over(transport.with(options));
  }

  /**
   * Makes a call and returns its status, headers, attempts and time beside its value: {@code
   * clients().withRawResponse(api -> api.createClient(input))}. Of several calls it is the last
   * one's response. A list is read within the function: {@code api -> api.listClients().page()}.
   *
   * @throws ClientelaException if the call fails; it has status and headers, too
   * @throws IllegalStateException if the function made no call
   */
  public final <R extends @Nullable Object> RawResponse<R> withRawResponse(
      Function<? super A, ? extends R> call) {
    if (transport == null) return RawResponse.of(call.apply(self()));
    AtomicReference<@Nullable RawResponse<Operation>> last = new AtomicReference<>();
    R value = call.apply(over(transport.recording(last::set)));
    RawResponse<Operation> response = last.get();
    if (response == null) {
      throw new IllegalStateException(
          value instanceof Paged
              ? "The function made no call: let it read the list, as by page()."
              : "The function made no call.");
    }
    return response.withValue(value);
  }

  /** Makes a call that has no value; otherwise as {@link #withRawResponse}. */
  public final RawResponse<@Nullable Void> runWithRawResponse(Consumer<? super A> call) {
    return this.<@Nullable Void>withRawResponse(
        api -> {
          call.accept(api);
          return null;
        });
  }

  /**
   * Makes a call on a thread of the executor, a virtual one too: {@code clients().async(executor,
   * api -> api.createClient(input))}. The future fails with what the call throws.
   *
   * <p>Cancelling the future, or completing it in another way, as {@link
   * CompletableFuture#orTimeout} does, ends the call under way. Whether it took effect is then not
   * known, unless it only reads. To cancel a stage that depends on the future does not end the
   * call.
   *
   * @param call makes one call, or several
   */
  public final <R extends @Nullable Object> CompletableFuture<R> async(
      Executor executor, Function<? super A, ? extends R> call) {
    Objects.requireNonNull(call, "call");
    return AsyncCall.start(executor, () -> call.apply(self()));
  }

  /** Makes a call that has no value; otherwise as {@link #async}. */
  public final CompletableFuture<@Nullable Void> runAsync(
      Executor executor, Consumer<? super A> call) {
    Objects.requireNonNull(call, "call");
    return AsyncCall.<@Nullable Void>start(
        executor,
        () -> {
          call.accept(self());
          return null;
        });
  }

  /** Calls an operation; for generated code, as the others of this name. */
  protected final <T> T call(OperationRequest request, TypeAdapter<T> adapter) {
    return carrier(request).call(request, adapter);
  }

  /** Calls an operation that also has headers. */
  protected final <T, R> R call(
      OperationRequest request, TypeAdapter<T> adapter, BiFunction<T, ResponseHeaders, R> result) {
    return carrier(request).call(request, adapter, result);
  }

  /** Calls an operation that has headers and no content. */
  protected final <R> R call(OperationRequest request, Function<ResponseHeaders, R> result) {
    return carrier(request).call(request, result);
  }

  /** Calls an operation that has no content. */
  protected final void call(OperationRequest request) {
    carrier(request).call(request);
  }

  private Transport carrier(OperationRequest request) {
    if (transport != null) return transport;
    throw new UnsupportedOperationException(
        "There is no client behind these operations; override the one that was called, "
            + request.operation().id()
            + ", in its form with most parameters");
  }

  @SuppressWarnings("unchecked")
  private A self() {
    return (A) this;
  }
}
