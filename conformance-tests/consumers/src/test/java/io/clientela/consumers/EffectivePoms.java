package io.clientela.consumers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The projects as Maven sees them once parents and imported BOMs are read. */
final class EffectivePoms {
  private final Document poms;
  private final XPath xpath = XPathFactory.newInstance().newXPath();

  private EffectivePoms(Document poms) {
    this.poms = poms;
  }

  static EffectivePoms read(Path file)
      throws IOException, SAXException, ParserConfigurationException {
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return new EffectivePoms(parser.parse(file.toFile()));
  }

  /** Group and artifact to version, of what the project's dependency management names. */
  Map<String, String> managed(String project) throws XPathExpressionException {
    String path =
        "//project[artifactId='%s']/dependencyManagement/dependencies/dependency"
            .formatted(project);
    NodeList found = (NodeList) xpath.evaluate(path, poms, XPathConstants.NODESET);
    Map<String, String> managed = new TreeMap<>();
    for (int i = 0; i < found.getLength(); i++) {
      var dependency = found.item(i);
      String group = xpath.evaluate("groupId", dependency);
      String artifact = xpath.evaluate("artifactId", dependency);
      managed.put(group + ":" + artifact, xpath.evaluate("version", dependency));
    }
    return managed;
  }
}
