package io.clientela.cli.input.vcard;

import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.input.text.TextFault;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts a vCard file into its cards. A card that is broken costs itself alone. */
public final class VcardTexts {
  private static final String BEGIN = "BEGIN:VCARD";
  private static final String END = "END:VCARD";
  private static final Set<String> NO_TEXT = Set.of("PHOTO", "LOGO", "SOUND", "KEY");

  private final Lines lines;
  private @Nullable Line begun;

  /** The cards in a text. */
  public VcardTexts(Lines lines) {
    this.lines = lines;
  }

  /** The next card; null at the end. */
  public @Nullable VcardText next() throws IOException {
    @Nullable Line first = begun == null ? nextBegin() : begun;
    begun = null;
    return first == null ? null : card(first);
  }

  private @Nullable Line nextBegin() throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (isMark(line, BEGIN)) return line;
    }
    return null;
  }

  private VcardText card(Line first) throws IOException {
    StringBuilder text = new StringBuilder(first.text()).append('\n');
    Set<String> dropped = new TreeSet<>();
    @Nullable TextFault fault = null;
    boolean dropping = false;
    boolean inLine = false;
    boolean tooLong = false;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!inLine && isMark(line, BEGIN)) {
        begun = line;
        break;
      }
      boolean end = !inLine && isMark(line, END);
      if (!inLine) dropping = !end && isDropped(line.text(), dropping, dropped);
      inLine = !line.ends();
      if (dropping) continue;
      tooLong |= text.length() + line.text().length() > Lines.LONGEST;
      if (!tooLong) text.append(line.text()).append('\n');
      if (fault == null) fault = line.fault();
      if (!end) continue;
      String problem = tooLong ? Texts.of("is longer than 256 KiB") : null;
      return new VcardText(first.number(), tooLong ? "" : text.toString(), dropped, problem, fault);
    }
    return new VcardText(first.number(), "", Set.of(), Texts.of("has no line END:VCARD"), null);
  }

  /** Whether a line begins a picture, or goes on with one. */
  private static boolean isDropped(String line, boolean dropping, Set<String> dropped) {
    boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
    if (goesOn) return dropping;
    int colon = line.indexOf(':');
    if (colon < 0) return dropping && !Blanks.isBlank(line);
    String name = line.substring(0, colon).split(";", 2)[0];
    String plain = name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (!NO_TEXT.contains(plain)) return false;
    dropped.add(plain);
    return true;
  }

  private static boolean isMark(Line line, String mark) {
    return line.text().length() < 2 * mark.length()
        && Blanks.strip(line.text()).equalsIgnoreCase(mark);
  }
}
