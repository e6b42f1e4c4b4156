package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.wire.Multipart;
import io.clientela.conformance.wire.RequestDraft;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dredd, as it comes or with a hook.
 *
 * @param hooked whether a hook asks the mock for the response that is expected
 */
record Dredd(Toolbox tools, boolean hooked) implements Peer {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Override
  public String name() {
    return hooked ? "Dredd, with a hook" : "Dredd";
  }

  @Override
  public JsonNode view(Contract contract, List<ContractOperation> operations) {
    return DreddView.of(contract, operations);
  }

  @Override
  public TestResults test(Contract contract, Path view, URI server, Path folder) {
    Path report = folder.resolve("report.xml");
    List<String> options =
        List.of(
            "--loglevel=error",
            "--no-color",
            "--reporter=xunit",
            "--output=" + report.toAbsolutePath());
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", tools.dredd().toString()));
    command.addAll(List.of(view.toAbsolutePath().toString(), server.toString()));
    command.addAll(options);
    contract.operations().stream()
        .filter(ContractOperation::secured)
        .map(ContractOperation::scheme)
        .filter(scheme -> scheme.get("in").asText().equals("header"))
        .map(scheme -> "--header=" + scheme.get("name").asText() + ":" + RequestDraft.CREDENTIAL)
        .distinct()
        .forEach(command::add);
    if (hooked) command.add("--hookfiles=" + tools.dreddHooks());
    BoundedProcess.run(name(), command, form(contract), folder, LIMIT);
    return TestResults.read(name(), report);
  }

  /** The form that the hook sends, of the contract's one operation that takes forms. */
  private static Map<String, String> form(Contract contract) {
    Map<String, String> form = new HashMap<>();
    for (ContractOperation operation : contract.operations()) {
      Optional<Body> body = operation.request().filter(Body::multipart);
      if (body.isEmpty()) continue;
      JsonNode example = ToolView.examples(contract, body.get()).get(0);
      form.put("FORM_TYPE", Multipart.CONTENT_TYPE);
      form.put("FORM", new String(Multipart.encode(example), StandardCharsets.UTF_8));
    }
    return form;
  }
}
