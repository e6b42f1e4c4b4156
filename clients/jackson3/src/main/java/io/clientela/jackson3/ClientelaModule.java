package io.clientela.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches Jackson 3 the generated models of all vendors, so that they can stand anywhere in a
 * user's own types:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ClientelaModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, too. The models' adapters read from the mapper's own
 * parser and write to its generator; no tree is built. Each model is looked up when the mapper
 * first meets it.
 */
public final class ClientelaModule extends JacksonModule {
  /** Creates the module. */
  public ClientelaModule() {}

  @Override
  public String getModuleName() {
    return "clientela";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers());
    context.addDeserializers(new ModelDeserializers());
  }
}
