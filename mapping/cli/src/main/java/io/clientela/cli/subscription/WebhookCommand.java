package io.clientela.cli.subscription;

import io.clientela.cli.language.Texts;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above those on subscriptions to webhooks. */
@Command(
    name = "webhook",
    description = "Tells a vendor where to post new customers, and shows what was told.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class WebhookCommand implements Runnable {
  @Spec private CommandSpec spec;

  private WebhookCommand() {}

  /** The command with its own. */
  public static CommandLine of(Map<String, String> environment) {
    return new CommandLine(new WebhookCommand())
        .addSubcommand(new RegisterCommand(environment))
        .addSubcommand(new ShowCommand(environment));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.of("expected register or show"));
  }
}
