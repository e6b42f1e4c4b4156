package io.clientela.review.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.answer.Answers.Answer;
import io.clientela.review.answer.Answers.Verdict;
import io.clientela.review.evidence.Decision;
import io.clientela.review.text.VendorTexts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks an answers file against the contract that it is about, and reads it. */
final class AnswersReader {
  private static final Set<String> KEYS =
      Set.of("clientela-review", "vendor", "version", "questions", "by", "on", "answers");
  private static final Set<String> ANSWER = Set.of("of", "answer", "says");
  private static final int MOST_BY = 80;
  private static final int MOST_SAYS = 2000;

  /**
   * Controls but for tab and line feed, what hides in a text, and what YAML cannot hold in a line.
   */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]");

  private static final Pattern MAIL = Pattern.compile("\\S@\\S");

  private final AskedContract contract;
  private final LocalDate today;
  private final List<String> problems = new ArrayList<>();

  AnswersReader(AskedContract contract, LocalDate today) {
    this.contract = contract;
    this.today = today;
  }

  /**
   * Reads a file whose form is harmless.
   *
   * @throws RefusedAnswersException with all that is wrong
   */
  Answers read(JsonNode file) {
    keys("the file", file, KEYS);
    expect("clientela-review", "1", text(file, "clientela-review"));
    expect("version", contract.version(), text(file, "version"));
    expect("questions", contract.questions(), text(file, "questions"));
    String by = words("by", file, MOST_BY);
    check(!by.isEmpty(), "by", "a role or department", "nothing");
    LocalDate on = day(text(file, "on"));
    JsonNode entries = file.path("answers");
    check(!entries.isEmpty(), "answers", "at least one answer", "none");
    List<Answer> answers = new ArrayList<>();
    entries.properties().forEach(entry -> answer(entry, on, answers));
    if (!problems.isEmpty()) throw new RefusedAnswersException(problems);
    return new Answers(contract.vendor(), contract.version(), by, on, answers);
  }

  private void answer(Map.Entry<String, JsonNode> entry, LocalDate on, List<Answer> answers) {
    String id = shown(entry.getKey());
    Decision decision = contract.decisions().get(entry.getKey());
    if (decision == null) {
      problems.add("answers: expected ids of questions, found " + id);
      return;
    }
    keys(id, entry.getValue(), ANSWER);
    expect(id + "/of", VendorTexts.hash(decision), text(entry.getValue(), "of"));
    String said = text(entry.getValue(), "answer");
    Verdict verdict =
        Set.of(Verdict.values()).stream()
            .filter(each -> each.word().equals(said))
            .findFirst()
            .orElse(null);
    if (verdict == null) {
      problems.add(id + "/answer: expected right, wrong or depends, found " + shown(said));
      return;
    }
    String says = words("says", entry.getValue(), MOST_SAYS);
    boolean enough = verdict == Verdict.RIGHT || !says.isEmpty();
    check(enough, id + "/says", "how it is", "nothing");
    boolean later =
        decision.answered().isThere() && decision.answered().on().compareTo(on.toString()) > 0;
    check(!later, id, "an answer after " + decision.answered().on(), "one of " + on);
    answers.add(new Answer(decision.id(), verdict, says));
  }

  private LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      // Wherever the reviewer is, it may be tomorrow there.
      check(!day.isAfter(today.plusDays(1)), "on", "a day that has been", shown(text));
      return day;
    } catch (DateTimeParseException e) {
      problems.add("on: expected a day as 2026-11-26, found " + shown(text));
      return today;
    }
  }

  /** A text of a person, its blanks as one. */
  private String words(String key, JsonNode owner, int most) {
    String text = text(owner, key);
    check(text.length() <= most, key, "at most " + most + " characters", text.length() + "");
    check(!HIDDEN.matcher(text).find(), key, "letters and signs", "control characters");
    check(!MAIL.matcher(text).find(), key, "no e-mail address, the file becomes public", "one");
    return text.strip().replaceAll("\\s+", " ");
  }

  private String text(JsonNode owner, String key) {
    JsonNode value = owner.path(key);
    check(value.isTextual() || value.isInt(), key, "a text", "something else");
    return value.asText();
  }

  private void keys(String at, JsonNode object, Set<String> known) {
    check(object.isObject(), at, "a map", "something else");
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(key -> unknown.add(shown(key)));
    unknown.removeAll(known);
    check(unknown.isEmpty(), at, "the keys " + new TreeSet<>(known), unknown.toString());
  }

  private void expect(String at, String expected, String found) {
    check(expected.equals(found), at, expected, shown(found));
  }

  private void check(boolean right, String at, String expected, String found) {
    if (!right) problems.add(at + ": expected " + expected + ", found " + found);
  }

  /** What a stranger wrote, short and without control characters. */
  static String shown(String text) {
    String plain = text.replaceAll("[^\\p{L}\\p{N} .:_-]", "?");
    return plain.length() > 40 ? plain.substring(0, 40) + "..." : plain;
  }
}
