package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.Fact.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether lines of a document show a method and a path. */
final class OperationEvidence {
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");
  private static final Pattern ORIGIN = Pattern.compile("^https?://[^/]+");

  private final JsonNode bundle;

  OperationEvidence(JsonNode bundle) {
    this.bundle = bundle;
  }

  /** Whether the lines show the operation that the pointer names. */
  boolean shows(Evidence evidence, String pointer) {
    String method = Pointer.last(pointer).toUpperCase(Locale.ROOT);
    String path = Pointer.last(Pointer.parent(pointer));
    boolean webhook = pointer.startsWith("#/webhooks/");
    Set<String> methods = new HashSet<>();
    boolean shown = webhook;
    for (String operation : evidence.values(Kind.OPERATION)) {
      int blank = operation.indexOf(' ');
      boolean alone = blank < 0 && !operation.startsWith("http");
      if (alone) methods.add(operation);
      if (blank > 0 && operation.substring(0, blank).equals(method)) methods.add(method);
      boolean other = blank > 0 && !operation.substring(0, blank).equals(method);
      if (!alone && !other) shown |= matches(operation.substring(blank + 1), path);
    }
    return shown && methods.contains(method);
  }

  /** Whether the lines show a path in which the parameter has a place. */
  boolean showsPathParameter(Evidence evidence, String name) {
    return bundle.path("paths").properties().stream()
        .filter(path -> path.getKey().contains("{" + name + "}"))
        .anyMatch(
            path ->
                evidence.values(Kind.OPERATION).stream()
                    .map(operation -> operation.substring(operation.indexOf(' ') + 1))
                    .anyMatch(shown -> matches(shown, path.getKey())));
  }

  private boolean matches(String shown, String path) {
    String local = ORIGIN.matcher(shown).replaceFirst("");
    return bundle
        .path("servers")
        .valueStream()
        .map(server -> ORIGIN.matcher(server.path("url").asText()).replaceFirst(""))
        .anyMatch(base -> local.startsWith(base) && fits(local.substring(base.length()), path));
  }

  /** A segment of the template may be a sample value, or the same template. */
  private static boolean fits(String shown, String path) {
    Matcher template = TEMPLATE.matcher(path);
    StringBuilder pattern = new StringBuilder();
    int start = 0;
    while (template.find()) {
      pattern.append(Pattern.quote(path.substring(start, template.start())));
      String name = Pattern.quote(template.group(1));
      pattern.append("(?:\\{").append(name).append("}|<").append(name).append(">|[0-9]+)");
      start = template.end();
    }
    pattern.append(Pattern.quote(path.substring(start)));
    return shown.matches(pattern.toString());
  }
}
