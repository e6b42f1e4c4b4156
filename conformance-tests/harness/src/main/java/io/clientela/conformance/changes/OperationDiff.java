package io.clientela.conformance.changes;

import java.util.List;

/** Compares an operation with what it was. */
final class OperationDiff {
  private static final List<String> RETRIES = List.of("never", "unsent", "always");

  private final Changes changes;
  private final ParameterDiff parameters;
  private final SecurityDiff security;
  private final BodyDiff bodies;

  OperationDiff(Changes changes) {
    this.changes = changes;
    SchemaDiff schemas = new SchemaDiff(changes);
    parameters = new ParameterDiff(changes, schemas);
    security = new SecurityDiff(changes);
    bodies = new BodyDiff(changes, schemas);
  }

  /**
   * Compares the operations of two path items.
   *
   * @param direction which way requests go: those of a webhook are read
   */
  void compare(Located oldItem, Located newItem, String method, Direction direction) {
    Located base = oldItem.get(method);
    Located next = newItem.get(method);
    if (!base.exists() && !next.exists()) return;
    if (!next.exists()) {
      String reason =
          direction == Direction.SEND
              ? "The operation is gone: its calls are refused."
              : "The webhook is gone: what it brought does not come any longer.";
      changes.add("operation-removed", base, next, direction, Impact.BREAKING, reason);
      return;
    }
    if (!base.exists()) {
      String reason = "Clients that do not know of it go on as before.";
      changes.add("operation-added", base, next, direction, Impact.COMPATIBLE, reason);
      return;
    }
    parameters.compare(oldItem, newItem, method, direction);
    security.compare(base, next, direction);
    bodies.request(base.get("requestBody"), next.get("requestBody"), direction);
    bodies.responses(base.get("responses"), next.get("responses"), direction.opposite());
    names(base, next);
    retry(base, next, method);
    told("x-paging", base, next, "Clients go through the pages another way than before.");
    told("x-delivery-key", base, next, "Receivers tell repeated deliveries by other properties.");
    told("x-signature", base, next, "Receivers take what is signed another way than before.");
    oneOf(base.get("x-require-one-of"), next.get("x-require-one-of"), direction);
  }

  private void names(Located base, Located next) {
    for (String key : List.of("operationId", "tags", "x-form-schema")) {
      Located before = base.get(key);
      Located after = next.get(key);
      if (before.node().equals(after.node())) continue;
      String reason = "Generated clients name the call or what it takes after `%s`.".formatted(key);
      changes.add(key + "-changed", before, after, Direction.NONE, Impact.BREAKING, reason);
    }
  }

  /** The fewer repetitions are allowed, the more clients of the base do that is not. */
  private void retry(Located base, Located next, String method) {
    Located before = base.get("x-retry");
    Located after = next.get("x-retry");
    if (before.node().equals(after.node())) return;
    int allowed = RETRIES.indexOf(before.node().asText(byDefault(method)));
    int allowedNow = RETRIES.indexOf(after.node().asText(byDefault(method)));
    Impact impact = Impact.COMPATIBLE;
    String reason = "A call may be sent again more often than clients of the base do.";
    if (allowed < 0 || allowedNow < 0) {
      impact = Impact.BREAKING;
      reason = "It is not known how often such calls may be sent again.";
    } else if (allowedNow == allowed) {
      impact = Impact.DOCUMENTATION;
      reason = "What the method says by default is written down, or no longer.";
    } else if (allowedNow < allowed) {
      impact = Impact.BREAKING;
      reason = "Clients of the base repeat calls that may not be repeated any longer.";
    }
    changes.add("x-retry-changed", before, after, Direction.SEND, impact, reason);
  }

  private static String byDefault(String method) {
    return List.of("get", "head", "put", "delete").contains(method) ? "always" : "unsent";
  }

  /** What clients could not rely on before it was told; another breaks those that do. */
  private void told(String key, Located base, Located next, String reason) {
    Located before = base.get(key);
    Located after = next.get(key);
    if (before.node().equals(after.node())) return;
    Impact impact = before.exists() ? Impact.BREAKING : Impact.COMPATIBLE;
    changes.add(key + "-changed", before, after, Direction.READ, impact, reason);
  }

  private void oneOf(Located before, Located after, Direction direction) {
    if (before.node().equals(after.node())) return;
    boolean more = true;
    boolean fewer = true;
    for (var name : before.node()) more &= contains(after, name.asText());
    for (var name : after.node()) fewer &= contains(before, name.asText());
    Effect effect = more ? Effect.WIDENS : fewer ? Effect.NARROWS : Effect.ALTERS;
    if (!before.exists() || !after.exists()) {
      effect = Effect.ofConstraint(before.exists(), after.exists());
    }
    String what = "One of other parameters is insisted on";
    changes.add("x-require-one-of-changed", before, after, direction, effect, what);
  }

  private static boolean contains(Located names, String name) {
    for (var one : names.node()) {
      if (one.asText().equals(name)) return true;
    }
    return false;
  }
}
