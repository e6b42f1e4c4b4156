package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What an {@code .ods} consists of. */
final class OdsBook {
  static final String CONTENT = "content.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int MOST = 10_000;

  private OdsBook() {}

  /** The sheets; reads the whole file, which lists them nowhere else. */
  static List<SheetName> sheets(ZipParts zip) throws IOException, XMLStreamException {
    refuseEncrypted(zip);
    List<SheetName> sheets = new ArrayList<>();
    try (GuardedXml part = content(zip)) {
      Xml xml = new Xml(part);
      while (xml.advance()) {
        if (!xml.isStart() || !xml.name().equals("table") || sheets.size() > MOST) continue;
        @Nullable String name = xml.attribute("name");
        sheets.add(new SheetName(name == null ? "" : name, "", true));
      }
    }
    return sheets;
  }

  static OdsRows rows(ZipParts zip, SheetName sheet) throws IOException, XMLStreamException {
    return new OdsRows(content(zip), sheet.name());
  }

  static GuardedXml content(ZipParts zip) throws IOException {
    return zip.part(CONTENT).orElseThrow(() -> new SheetException(Texts.of("has no sheet in it")));
  }

  private static void refuseEncrypted(ZipParts zip) throws IOException, XMLStreamException {
    Optional<GuardedXml> manifest = zip.part(MANIFEST);
    if (manifest.isEmpty()) return;
    try (GuardedXml part = manifest.get()) {
      Xml xml = new Xml(part);
      while (xml.advance()) {
        if (xml.isStart() && xml.name().equals("encryption-data")) {
          throw new SheetException(Texts.of("is protected by a password: save it without one"));
        }
      }
    }
  }
}
