package io.clientela.cli.input.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through XML; no document type and no entity of its own is read. */
final class Xml {
  private final XMLStreamReader reader;

  Xml(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    reader = factory.createXMLStreamReader(stream);
  }

  /** Goes to the next start or end of an element, or text; false at the end. */
  boolean advance() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT
          || event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        return true;
      }
    }
    return false;
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  boolean isText() {
    return !isStart() && !isEnd();
  }

  String text() {
    return reader.getText();
  }

  /** Name of the element without its namespace, of which there are several for the same. */
  String name() {
    return reader.getLocalName();
  }

  /** An attribute by its name without the namespace; null if there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
    }
    return null;
  }

  /** An attribute of a namespace; null if there is none. */
  @Nullable String attribute(String namespace, String name) {
    return reader.getAttributeValue(namespace, name);
  }

  /** An attribute that is a whole number from 0 on. */
  int number(String name, int otherwise) {
    @Nullable String text = attribute(name);
    if (text == null) return otherwise;
    try {
      return Math.max(0, Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Goes behind the element that has just begun. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && advance(); ) depth += isStart() ? 1 : isEnd() ? -1 : 0;
  }
}
