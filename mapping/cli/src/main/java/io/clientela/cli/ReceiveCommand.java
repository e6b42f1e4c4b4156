package io.clientela.cli;

import io.clientela.cli.vendor.Settings;
import io.clientela.cli.webhook.CustomerInbox;
import io.clientela.cli.webhook.WebhookReceiver;
import io.clientela.cli.webhook.WebhookReceiver.Received;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Receives what Koibox tells of new customers. */
@Command(
    name = "receive",
    description = {
      "Receives what Koibox tells of new customers.",
      "Writes each as a line of canonical JSON, once, before it answers. Runs until it is stopped"
          + " (Ctrl+C); what is under way is answered first.",
      "Koibox signs nothing: set CLIENTELA_KOIBOX_WEBHOOK_PATH to a path that cannot be guessed,"
          + " and put a proxy with TLS in front."
    },
    mixinStandardHelpOptions = true)
final class ReceiveCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;
  private static final String REQUEST_SECONDS = "30";
  private static final long STOP_SECONDS = 10;

  private final Context context;

  @Spec private CommandSpec spec;

  @Option(names = "--koibox", required = true, description = "Receive Koibox's webhook.")
  private boolean koibox;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address of this machine to listen at. Default: ${DEFAULT-VALUE}.")
  private String bind;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file that customers are appended to.")
  private Path out;

  ReceiveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), "expected 0 to 65535 as --port");
    }
    // the JDK's server waits for a slow request for ever unless told otherwise
    System.setProperty("sun.net.httpserver.maxReqTime", REQUEST_SECONDS);
    Settings settings = Settings.of(context.environment(), "the environment");
    CountDownLatch closed = new CountDownLatch(1);
    Thread command = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command, closed)));
    try (CustomerInbox inbox = CustomerInbox.open(out);
        WebhookReceiver receiver =
            WebhookReceiver.start(
                new InetSocketAddress(bind, port), settings.webhookPath(), inbox, this::tell)) {
      context.err().println("Listening at port " + receiver.url().getPort());
      awaitInterrupt();
    } finally {
      closed.countDown();
    }
    context.err().println("Stopped");
    return 0;
  }

  private static void awaitInterrupt() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      // the flag stays down, for closing has to wait for what is under way
    }
  }

  /** The end of the process: stops the command and lets it finish. */
  private static void stop(Thread command, CountDownLatch closed) {
    command.interrupt();
    try {
      closed.await(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Received received) {
    String id =
        received.customer().value().externalId(MappedVendor.KOIBOX.key()).orElse("without an id");
    int losses = received.customer().losses().size();
    context
        .err()
        .println(
            "Customer %s: %s, %d losses"
                .formatted(id, received.isNew() ? "kept" : "known already", losses));
  }
}
