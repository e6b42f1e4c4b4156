package io.clientela.cli;

import io.clientela.cli.destination.VendorSettings;
import io.clientela.cli.file.FailureReason;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.webhook.CustomerInbox;
import io.clientela.cli.webhook.EventFile;
import io.clientela.cli.webhook.ReceiverListener;
import io.clientela.cli.webhook.WebhookPath;
import io.clientela.cli.webhook.WebhookSecret;
import io.clientela.cli.webhook.WebhookServer;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Receives a vendor's webhook about customers. */
@Command(
    name = "receive",
    description = {
      "Receives a vendor's webhook about customers.",
      "Koibox's new customers become lines of canonical JSON, each once; TomTicket's events are"
          + " kept as they come, {\"type\":\"customer\",\"id\":...,\"action\":...}. Each is on the"
          + " disk before it is answered. Runs until it is stopped (Ctrl+C); what is under way is"
          + " answered first.",
      "Koibox signs nothing: set CLIENTELA_KOIBOX_WEBHOOK_PATH to a path that cannot be guessed."
          + " TomTicket signs: set CLIENTELA_TOMTICKET_V2_WEBHOOK_SECRET, and what is not signed by"
          + " it is refused unread. Put a proxy with TLS in front."
    },
    mixinStandardHelpOptions = true)
final class ReceiveCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;
  private static final long STOP_SECONDS = 10;

  private static final String GUESSABLE =
      "CLIENTELA_KOIBOX_WEBHOOK_PATH is short, and whoever guesses it can send customers: 32 random"
          + " letters and digits are safe";

  private final Context context;

  @Spec private CommandSpec spec;

  /** Whose webhook it is; picocli sets one of them. */
  private static final class Sender {
    @SuppressWarnings("UnusedVariable") // picocli wants the option to be there
    @Option(names = "--koibox", required = true, description = "Receive Koibox's webhook.")
    private boolean koibox;

    @Option(
        names = "--tomticket-v2",
        required = true,
        description = "Receive the webhook of TomTicket, which its API v2.0 belongs to.")
    private boolean tomTicket;
  }

  @ArgGroup(multiplicity = "1")
  private Sender sender;

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
      description = "The file that customers or events are appended to.")
  private Path out;

  ReceiveCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    InetSocketAddress address = address();
    new GivenFiles().add("--out", out).requireDistinct(spec);
    VendorSettings settings = VendorSettings.of(context.environment(), Texts.of("the environment"));
    CountDownLatch closed = new CountDownLatch(1);
    Thread command = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command, closed)));
    try (MessageQueue messages = new MessageQueue(context.err())) {
      receive(address, settings, messages);
      messages.tell("Stopped");
      return 0;
    } catch (SocketException e) {
      context
          .err()
          .println(
              Texts.of(
                  "clientela: port %s of %s cannot be used: %s", port, bind, FailureReason.of(e)));
      return 1;
    } finally {
      closed.countDown();
    }
  }

  private void receive(InetSocketAddress address, VendorSettings settings, MessageQueue messages)
      throws IOException {
    ReceiverListener listener = new Told(messages);
    boolean signed = sender.tomTicket;
    WebhookPath path = signed ? settings.tomTicketWebhookPath() : settings.webhookPath();
    Optional<WebhookSecret> secret =
        signed ? Optional.of(settings.tomTicketWebhookSecret()) : Optional.empty();
    // the port before the file: a second start must not touch the file of the first
    try (WebhookServer receiver = WebhookServer.bind(address, path)) {
      if (secret.isPresent()) {
        receiver.start(EventFile.open(out), secret.get(), listener);
      } else {
        receiver.start(CustomerInbox.open(out), listener);
      }
      messages.tell(Texts.of("Listening at port %s", receiver.port()));
      if (!signed && path.isGuessable()) messages.tell(GUESSABLE);
      awaitInterrupt();
    }
  }

  private InetSocketAddress address() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), Texts.of("expected 0 to 65535 as --port"));
    }
    InetSocketAddress address = new InetSocketAddress(bind, port);
    if (!address.isUnresolved()) return address;
    throw new ParameterException(
        spec.commandLine(),
        Texts.of("expected an address of this machine as --bind, such as 127.0.0.1"));
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

  private record Told(MessageQueue messages) implements ReceiverListener {
    @Override
    public void received(Mapped<Customer> customer, boolean isNew) {
      messages.tell(
          Texts.of(
              isNew ? "Customer %s: kept, %s" : "Customer %s: known already, %s",
              customer
                  .value()
                  .externalId(MappedVendor.KOIBOX.key())
                  .orElse(Texts.of("without an id")),
              Quantity.of(customer.losses().size(), "loss", "losses")));
    }

    @Override
    public void told(String message) {
      messages.tell(message);
    }

    @Override
    public void refused(int status, String reason) {
      messages.tell(status == 0 ? reason : Texts.of("Refused with %s: %s", status, reason));
    }
  }
}
