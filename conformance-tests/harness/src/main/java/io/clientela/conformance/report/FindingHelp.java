package io.clientela.conformance.report;

/** What a finding of a run means, and where to look. */
record FindingHelp(String meaning, String look) {
  static FindingHelp of(String kind) {
    return switch (kind) {
      case "not-seen" ->
          new FindingHelp(
              "No case shows this part of the contract",
              "the cases of the operation: one with this status, property or keyword is missing");
      case "survivor" ->
          new FindingHelp(
              "A fault in the contract that no case notices",
              "the schema at the pointer: a case that breaks it is missing");
      case "contradiction" ->
          new FindingHelp(
              "The contract contradicts itself", "the schema at the pointer and its examples");
      default ->
          new FindingHelp(
              "A server differs from the contract",
              "the response of the server, and the document of the vendor");
    };
  }
}
