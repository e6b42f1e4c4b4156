package io.clientela.check;

import java.util.Arrays;

/** What a finding means, and where to look. */
enum FindingKind {
  UNDOCUMENTED_STATUS("A status that the contract does not list", "the server's error handling"),
  MEDIA_TYPE("A body of another media type", "a proxy or an error page before the API"),
  MALFORMED_JSON("A body that is no JSON", "the response as it came, in check.har"),
  SCHEMA("A value that breaks its schema", "the schema at the pointer, and the response"),
  UNDOCUMENTED_PROPERTY("A property that the contract does not name", "a newer version of the API"),
  UNDOCUMENTED_BODY("A body where the contract has none", "a newer version of the API"),
  NO_RESPONSE("No response came", "the address, the network, the server's time limits"),
  CREDENTIAL_NOT_REQUIRED("A success without a credential", "the server's access control"),
  MISSING_PARAMETER("A required parameter was not sent", "the caller"),
  INVALID_PARAMETER("A parameter breaks its schema", "the caller"),
  UNDOCUMENTED_PARAMETER("A parameter that the contract does not name", "the caller"),
  MALFORMED_FORM("A form that has no end or no parts", "the caller"),
  MISSING_BODY("A required body was not sent", "the caller"),
  JUDGES_DISAGREE("Prism and this program judge differently", "both verdicts, in the message");

  private final String meaning;
  private final String where;

  FindingKind(String meaning, String where) {
    this.meaning = meaning;
    this.where = where;
  }

  /** The kind of a finding: {@code undocumented-status}. */
  static FindingKind of(String kind) {
    return Arrays.stream(values())
        .filter(it -> it.key().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such kind of finding: " + kind));
  }

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What it means, a sentence without its full stop. */
  String meaning() {
    return meaning;
  }

  /** What to look at. */
  String where() {
    return where;
  }
}
