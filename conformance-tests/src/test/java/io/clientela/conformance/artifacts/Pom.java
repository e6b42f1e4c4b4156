package io.clientela.conformance.artifacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A project of this build as its file says it, without what it inherits. */
record Pom(Path folder, Element root) {
  static Pom of(Path folder) {
    try {
      Path file = folder.resolve("pom.xml");
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new Pom(folder, builder.parse(file.toFile()).getDocumentElement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(folder.toString(), e);
    }
  }

  /** This project and all below it, those of profiles among them. */
  Stream<Pom> withModules() {
    NodeList modules = root.getElementsByTagName("module");
    Stream<Pom> below =
        IntStream.range(0, modules.getLength())
            .mapToObj(i -> of(folder.resolve(modules.item(i).getTextContent())))
            .flatMap(Pom::withModules);
    return Stream.concat(Stream.of(this), below);
  }

  String artifact() {
    return text(root, "artifactId").orElseThrow();
  }

  Optional<String> text(String name) {
    return text(root, name);
  }

  Optional<String> property(String name) {
    return children(root, "properties").flatMap(it -> text(it, name).stream()).findFirst();
  }

  /** Whether it is a jar that others get. */
  boolean isPublishedJar() {
    boolean kept = root.getElementsByTagName("maven.deploy.skip").getLength() > 0;
    return text("packaging").orElse("jar").equals("jar") && !kept;
  }

  /** What it manages, as {@code group:artifact:version}. */
  List<String> managed() {
    return children(root, "dependencyManagement")
        .flatMap(managed -> children(managed, "dependencies"))
        .flatMap(dependencies -> children(dependencies, "dependency"))
        .map(
            it ->
                text(it, "groupId").orElseThrow()
                    + ":"
                    + text(it, "artifactId").orElseThrow()
                    + ":"
                    + text(it, "version").orElseThrow())
        .toList();
  }

  /** The plugins of a profile, as {@code artifact:version}. */
  List<String> plugins(String profile) {
    return children(root, "profiles")
        .flatMap(profiles -> children(profiles, "profile"))
        .filter(it -> text(it, "id").equals(Optional.of(profile)))
        .flatMap(it -> children(it, "build"))
        .flatMap(build -> children(build, "plugins"))
        .flatMap(plugins -> children(plugins, "plugin"))
        .map(it -> text(it, "artifactId").orElseThrow() + ":" + text(it, "version").orElse(""))
        .toList();
  }

  /** Whether it manages an artifact of ours at its own version. */
  boolean manages(String artifact) {
    return managed().contains("io.clientela:" + artifact + ":${project.version}");
  }

  private static Optional<String> text(Element parent, String name) {
    return children(parent, name).map(Element::getTextContent).findFirst();
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> element.getTagName().equals(name));
  }
}
