package io.clientela.conformance.changes;

/** Compares the bodies, statuses and headers of an operation. */
final class BodyDiff {
  private final Changes changes;
  private final SchemaDiff schemas;

  BodyDiff(Changes changes, SchemaDiff schemas) {
    this.changes = changes;
    this.schemas = schemas;
  }

  void request(Located base, Located next, Direction direction) {
    if (!base.exists() && !next.exists()) return;
    if (!base.exists() || !next.exists()) {
      boolean asked = next.target().node().path("required").asBoolean();
      boolean harmless = next.exists() && (!asked || direction == Direction.READ);
      String reason =
          harmless
              ? "A body is told of that need not be there."
              : "There is a body where none was, or none where one was.";
      Impact impact = harmless ? Impact.COMPATIBLE : Impact.BREAKING;
      changes.add(
          "body-" + (next.exists() ? "added" : "removed"), base, next, direction, impact, reason);
      return;
    }
    Located before = base.target();
    Located after = next.target();
    boolean was = before.node().path("required").asBoolean();
    boolean is = after.node().path("required").asBoolean();
    if (was != is) {
      Effect effect = is ? Effect.NARROWS : Effect.WIDENS;
      String what = is ? "The body has to be there" : "The body may be left out";
      changes.add(
          "body-required", before.get("required"), after.get("required"), direction, effect, what);
    }
    content(before.get("content"), after.get("content"), direction);
  }

  void responses(Located base, Located next, Direction direction) {
    for (String status : Located.names(base, next)) {
      Located before = base.get(status);
      Located after = next.get(status);
      if (before.exists() && after.exists()) {
        response(before.target(), after.target(), direction);
      } else {
        status(status, before, after, direction);
      }
    }
  }

  /** Clients meet any failure alike, but a success only as they know it. */
  private void status(String status, Located before, Located after, Direction direction) {
    boolean gone = before.exists();
    boolean breaks = status.startsWith("2");
    String reason = breaks ? "Success has another status." : "Failures have another status.";
    if (direction == Direction.SEND) {
      breaks = gone;
      reason =
          gone ? "The response to a webhook is taken no longer." : "One more response is taken.";
    }
    Impact impact = breaks ? Impact.BREAKING : Impact.COMPATIBLE;
    changes.add("status-" + (gone ? "removed" : "added"), before, after, direction, impact, reason);
  }

  private void response(Located base, Located next, Direction direction) {
    boolean had = !base.get("content").node().isEmpty();
    boolean has = !next.get("content").node().isEmpty();
    if (had != has) {
      Effect effect = has ? Effect.NARROWS : Effect.WIDENS;
      String what = has ? "The body is described" : "Nothing is said of a body";
      changes.add(
          "body-" + (has ? "described" : "undescribed"),
          base.get("content"),
          next.get("content"),
          direction,
          effect,
          what);
    } else {
      content(base.get("content"), next.get("content"), direction);
    }
    headers(base.get("headers"), next.get("headers"), direction);
  }

  private void headers(Located base, Located next, Direction direction) {
    for (String name : Located.names(base, next)) {
      Located before = base.get(name);
      Located after = next.get(name);
      boolean read = direction == Direction.READ;
      if (before.exists() && after.exists()) {
        schemas.compare(
            before.target().schema("schema"), after.target().schema("schema"), direction);
      } else if (before.exists()) {
        String reason = "Nothing is said of the header any longer.";
        Impact impact = read ? Impact.BREAKING : Impact.COMPATIBLE;
        changes.add("header-removed", before, after, direction, impact, reason);
      } else {
        boolean asked = after.target().node().path("required").asBoolean() && !read;
        Impact impact = asked ? Impact.BREAKING : Impact.COMPATIBLE;
        changes.add("header-added", before, after, direction, impact, "A header more is told of.");
      }
    }
  }

  private void content(Located base, Located next, Direction direction) {
    for (String type : Located.names(base, next)) {
      Located before = base.get(type);
      Located after = next.get(type);
      if (!before.exists() || !after.exists()) {
        // Whoever reads a form loses it with its removal, whatever other forms there are.
        boolean breaks = before.exists() || direction == Direction.READ;
        String reason =
            "`%s` is %s.".formatted(type, before.exists() ? "used no longer" : "used from now on");
        Impact impact = breaks ? Impact.BREAKING : Impact.COMPATIBLE;
        String rule = "media-type-" + (before.exists() ? "removed" : "added");
        changes.add(rule, before, after, direction, impact, reason);
        continue;
      }
      schemas.compare(before.schema("schema"), after.schema("schema"), direction);
      Located encoding = before.get("encoding");
      if (!encoding.node().equals(after.get("encoding").node())) {
        String what = "The parts of the form are written another way";
        changes.add(
            "encoding-changed", encoding, after.get("encoding"), direction, Effect.ALTERS, what);
      }
    }
  }
}
