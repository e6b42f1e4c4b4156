package io.clientela.runtime.json;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.gson.TypeAdapter;
import java.util.Map;

/**
 * Teaches an {@code ObjectMapper} the generated models of all vendors, so that they can stand
 * anywhere in a user's own Jackson types:
 *
 * <pre>{@code
 * mapper.registerModule(ClientelaModule.models());
 * }</pre>
 *
 * <p>The models' adapters read from the mapper's own parser and write to its generator; no tree is
 * built. Needs {@code jackson-databind}, which the runtime does not bring along.
 */
public final class ClientelaModule {
  private ClientelaModule() {}

  /** A module for the models of every vendor; each is looked up when the mapper first meets it. */
  public static Module models() {
    return new SimpleModule("clientela") {
      private static final long serialVersionUID = 1L;

      @Override
      public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
      }
    };
  }

  /**
   * A module for other types that have a Gson adapter; types of their components need not be
   * listed.
   *
   * @param adapters the adapter of each type
   * @throws ClassCastException when used, if an adapter is not of its type
   */
  public static Module of(Map<Class<?>, TypeAdapter<?>> adapters) {
    // Without a name of its own a mapper would take a second module for the first.
    var module = new SimpleModule("clientela-" + Integer.toHexString(adapters.keySet().hashCode()));
    adapters.forEach((type, adapter) -> add(module, type, adapter));
    return module;
  }

  @SuppressWarnings("unchecked") // the pair is the caller's word; a false one fails when used
  private static <T> void add(SimpleModule module, Class<T> type, TypeAdapter<?> adapter) {
    var typed = (TypeAdapter<T>) adapter;
    module.addSerializer(type, new AdapterSerializer<>(type, typed));
    module.addDeserializer(type, new AdapterDeserializer<>(type, typed));
  }
}
