package io.clientela.runtime.jackson;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;

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
  @SuppressWarnings("exports") // whoever calls it has databind
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
}
