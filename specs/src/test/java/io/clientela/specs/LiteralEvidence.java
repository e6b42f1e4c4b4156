package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.Fact.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares defaults, bounds, formats and codes with the facts of a claim's lines, both ways: what
 * is claimed is marked there, and what is marked there is claimed.
 */
final class LiteralEvidence {
  /** Facts that a keyword of the schema repeats. */
  private static final Map<Kind, String> KEYWORDS =
      Map.of(
          Kind.DEFAULT, "default",
          Kind.MAXIMUM, "maximum",
          Kind.MAXLENGTH, "maxLength",
          Kind.FORMAT, "format");

  /** Facts that no keyword repeats: `says` does. */
  private static final List<Kind> SAID = List.of(Kind.FALLBACK);

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Report report;
  private final JsonNode bundle;

  LiteralEvidence(Report report, JsonNode bundle) {
    this.report = report;
    this.bundle = bundle;
  }

  void check(Claim claim, Evidence evidence) {
    KEYWORDS.forEach((kind, keyword) -> keyword(claim, kind, keyword, evidence));
    for (Kind kind : SAID) said(claim, kind, Set.of(), evidence);
    said(claim, Kind.NULL, nulls(claim), evidence);
    if (claim.says().has("required")) said(claim, Kind.REQUIRED, Set.of(), evidence);
    form(claim, evidence);
    codes(claim, evidence);
  }

  private void keyword(Claim claim, Kind kind, String keyword, Evidence evidence) {
    JsonNode stated = claim.states().path(keyword);
    Set<String> claimed = new TreeSet<>();
    if (!stated.isMissingNode() && !claim.assumes(keyword)) claimed.add(stated.asText());
    said(claim, kind, claimed, evidence);
  }

  /** The values that are stated, or that `says` repeats, are those of the lines. */
  private void said(Claim claim, Kind kind, Set<String> stated, Evidence evidence) {
    Set<String> claimed = new TreeSet<>(stated);
    JsonNode said = claim.says().path(kind.name().toLowerCase(Locale.ROOT));
    if (!said.isMissingNode()) claimed.add(said.asText());
    boolean twice = !said.isMissingNode() && !stated.isEmpty();
    report.check(!twice, claim.at(), "what is stated not to be said once more", said);
    Set<String> shown = evidence.values(kind);
    String what = kind.name().toLowerCase(Locale.ROOT) + " ";
    report.check(shown.equals(claimed), claim.at(), what + shown + " as on its lines", claimed);
  }

  private Set<String> nulls(Claim claim) {
    boolean assumed = claim.assumes("null", "type");
    JsonNode type = Pointer.follow(bundle, schema(claim)).path("type");
    boolean nullable = Json.texts(type).contains("null") && claim.states().has("type");
    boolean shown = nullable && !assumed && !schema(claim).has("$ref");
    return shown ? Set.of("true") : Set.of();
  }

  private static JsonNode schema(Claim claim) {
    JsonNode json = claim.node().json();
    return json.has("schema") ? json.get("schema") : json;
  }

  /** A pattern is made from the sample of the form, digit by digit. */
  private void form(Claim claim, Evidence evidence) {
    Set<String> forms = new TreeSet<>(evidence.values(Kind.FORM));
    JsonNode said = claim.says().path("form");
    boolean exact = said.isMissingNode() ? forms.isEmpty() : forms.equals(Set.of(said.asText()));
    JsonNode pattern = claim.states().path("pattern");
    if (pattern.isTextual() && !claim.assumes("pattern")) {
      String expected = forms.stream().map(LiteralEvidence::pattern).findFirst().orElse("none");
      String at = claim.at();
      report.check(pattern.asText().equals(expected), at, "pattern " + expected, pattern);
      exact |= said.isMissingNode();
    }
    report.check(exact, claim.at(), "form " + forms + " as on its lines", said);
  }

  static String pattern(String form) {
    Matcher count = Pattern.compile("([0-9]) цифры?").matcher(form);
    if (count.matches()) return "^[0-9]{" + count.group(1) + "}$";
    String digits =
        DIGITS
            .matcher(form)
            .replaceAll(run -> run.group().length() == 1 ? "[0-9]+" : repeated(run));
    return "^" + digits + "$";
  }

  private static String repeated(java.util.regex.MatchResult run) {
    return "[0-9]{" + run.group().length() + "}";
  }

  /** The codes are those of the enum, or have their meanings in the claim. */
  private void codes(Claim claim, Evidence evidence) {
    Set<String> claimed = new TreeSet<>(Json.texts(claim.says().path("values")));
    claim.means().fieldNames().forEachRemaining(claimed::add);
    if (claimed.isEmpty()) {
      JsonNode schema = Pointer.follow(bundle, schema(claim));
      JsonNode items = Pointer.follow(bundle, schema.path("items"));
      claimed.addAll(Json.texts(schema.path("enum")));
      claimed.addAll(Json.texts(items.path("enum")));
    }
    Set<String> shown = evidence.codes();
    boolean none = shown.isEmpty() && !claim.says().has("values") && claim.means().isEmpty();
    report.check(
        none || shown.equals(claimed), claim.at(), "codes " + shown + " as on its lines", claimed);
  }
}
