package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Another tool that tests a server against a contract. */
interface Peer {
  String name();

  /** The tool's own view of some operations of a contract. */
  JsonNode view(Contract contract, List<ContractOperation> operations);

  /**
   * Tests a server.
   *
   * @param view file that holds the tool's view of the contract
   * @param folder an empty folder for what the tool writes
   * @throws IllegalStateException if the tool does not end in time or gives no results
   */
  TestResults test(Contract contract, Path view, URI server, Path folder);
}
