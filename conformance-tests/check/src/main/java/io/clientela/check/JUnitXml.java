package io.clientela.check;

import io.clientela.check.CheckResult.Judged;
import io.clientela.conformance.report.Finding;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A result in JUnit's XML: one test per call. */
final class JUnitXml {
  private JUnitXml() {}

  static String of(CheckResult result) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      suite(xml, result);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can be written to", e);
    }
    return text + "\n";
  }

  private static void suite(XMLStreamWriter xml, CheckResult result) throws XMLStreamException {
    long failures = result.judged().stream().filter(it -> !it.findings().isEmpty()).count();
    Duration all =
        result.judged().stream()
            .map(it -> it.exchange().elapsed())
            .reduce(Duration.ZERO, Duration::plus);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", "clientela check " + result.contract().vendor());
    xml.writeAttribute(
        "tests", String.valueOf(result.judged().size() + result.notExercised().size()));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", String.valueOf(result.notExercised().size()));
    xml.writeAttribute("time", seconds(all));
    for (Judged it : result.judged()) {
      test(xml, it.exchange().call().operation().id(), it.exchange().call().what());
      xml.writeAttribute("time", seconds(it.exchange().elapsed()));
      if (!it.findings().isEmpty()) failure(xml, it);
      xml.writeEndElement();
    }
    for (var missing : result.notExercised().entrySet()) {
      test(xml, missing.getKey().id(), "a success to judge");
      xml.writeAttribute("time", "0.000");
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", "expected a success, found " + missing.getValue());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void test(XMLStreamWriter xml, String operation, String what)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", operation);
    xml.writeAttribute("name", what);
  }

  private static void failure(XMLStreamWriter xml, Judged it) throws XMLStreamException {
    xml.writeStartElement("failure");
    xml.writeAttribute("type", it.findings().get(0).kind());
    xml.writeAttribute("message", it.findings().get(0).message());
    xml.writeCharacters(
        it.findings().stream().map(JUnitXml::line).collect(Collectors.joining("\n")));
    xml.writeEndElement();
  }

  private static String line(Finding finding) {
    return finding.kind() + " at #" + finding.pointer() + ": " + finding.message();
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
  }
}
