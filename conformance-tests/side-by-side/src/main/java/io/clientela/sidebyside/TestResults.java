package io.clientela.sidebyside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tests of a run and which of them passed, read from a report in JUnit's XML.
 *
 * @param passed by name; of tests with one name, whether all of them did
 */
record TestResults(Map<String, Boolean> passed) {
  private static final Pattern DISPLAYED = Pattern.compile("(?m)^display-name: .*\\(\\) > (.*)$");

  TestResults {
    passed = Map.copyOf(passed);
  }

  /** Reads a report; throws an {@link IllegalStateException} that names the tool if it cannot. */
  static TestResults read(String tool, Path report) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(report)) {
      Map<String, Boolean> passed = read(factory.createXMLStreamReader(in));
      if (!passed.isEmpty()) return new TestResults(passed);
      throw new IllegalStateException(tool + " ran no test: " + report);
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException(tool + " left no report that can be read: " + report, e);
    }
  }

  private static Map<String, Boolean> read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, Boolean> passed = new LinkedHashMap<>();
    String test = "";
    boolean good = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "testcase" -> {
            test = xml.getAttributeValue(null, "name");
            good = true;
          }
          case "failure", "error" -> good = false;
          case "system-out" -> test = displayed(xml.getElementText()).orElse(test);
          default -> {
            // Properties and output say nothing of the outcome.
          }
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("testcase")) {
        passed.merge(test, good, Boolean::logicalAnd);
      }
    }
    return passed;
  }

  /** JUnit writes the name of a generated test, which has a number only, into its output. */
  private static Optional<String> displayed(String output) {
    Matcher name = DISPLAYED.matcher(output);
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  int size() {
    return passed.size();
  }

  int failing() {
    return (int) passed.values().stream().filter(outcome -> !outcome).count();
  }

  /** Whether a test of both has another outcome in the other. */
  boolean differFrom(TestResults other) {
    return passed.entrySet().stream()
        .anyMatch(
            outcome ->
                !outcome
                    .getValue()
                    .equals(other.passed.getOrDefault(outcome.getKey(), outcome.getValue())));
  }
}
