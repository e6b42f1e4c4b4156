package io.clientela.cli.input.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, counted, without a byte order mark. They end in LF, CR LF or CR. A line that
 * is longer than the buffer comes in pieces, so that memory does not grow with it.
 */
public final class Lines implements Closeable {
  /** How many bytes a line with its end may have that comes in one piece. */
  public static final int LONGEST = 256 * 1024;

  /** What a DOS program writes behind a text. */
  static final char CTRL_Z = '\u001a';

  private static final int BEGINNING = 8;

  private final ByteSource source;
  private final byte[] buffer = new byte[LONGEST];
  private final byte[] beginning;
  private final Encoding encoding;
  private InputStream stream;
  private long offset;
  private int next;
  private int filled;
  private boolean ended;
  private boolean inLine;
  private long number;
  private long position;

  /** A place between two lines. */
  public record Mark(long offset, long number) {}

  /** The lines of a text that tells by its first bytes whether it is UTF-8 or UTF-16. */
  public Lines(ByteSource source) throws IOException {
    this(source, null);
  }

  /**
   * The lines of a text.
   *
   * @param charset how it is encoded; null if its first bytes tell
   */
  public Lines(ByteSource source, @Nullable Charset charset) throws IOException {
    this.source = source;
    stream = source.from(0);
    while (filled < BEGINNING && !ended) fill();
    beginning = Arrays.copyOf(buffer, Math.min(filled, BEGINNING));
    encoding = charset == null ? Encoding.of(beginning) : Encoding.told(charset, beginning);
    next = encoding.mark();
  }

  /** The first bytes of the file, which tell what it is. */
  public byte[] beginning() {
    return beginning.clone();
  }

  /** The next line or piece of a line; null at the end. */
  public @Nullable Line next() throws IOException {
    int scanned = next;
    while (true) {
      int end = encoding.lineEnd(buffer, scanned, filled);
      if (end >= 0 && (ended || end + 2 * encoding.width() <= filled)) {
        return take(end, end + lengthOfEnd(end), true);
      }
      if (ended) return last();
      int known = end < 0 ? filled - (filled - next) % encoding.width() : end;
      if (filled - next == buffer.length) return take(known, known, false);
      scanned = known - next;
      fill();
    }
  }

  /** The place before the line that comes next. */
  public Mark mark() {
    return new Mark(offset + next, number);
  }

  /** Goes back to a place where it has been. */
  public void reset(Mark mark) throws IOException {
    number = mark.number();
    inLine = false;
    if (mark.offset() >= offset) {
      next = (int) (mark.offset() - offset);
      return;
    }
    stream.close();
    stream = source.from(mark.offset());
    offset = mark.offset();
    next = 0;
    filled = 0;
    ended = false;
  }

  /** How many bytes were read so far. */
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private int lengthOfEnd(int end) {
    int width = encoding.width();
    boolean two =
        encoding.is('\r', buffer, end)
            && end + 2 * width <= filled
            && encoding.is('\n', buffer, end + width);
    return two ? 2 * width : width;
  }

  private @Nullable Line last() {
    if (next == filled && !inLine) return null;
    int width = encoding.width();
    boolean marked = filled - next >= width && encoding.is(CTRL_Z, buffer, filled - width);
    return take(marked ? filled - width : filled, filled, true);
  }

  private Line take(int end, int goOn, boolean ends) {
    if (!inLine) number++;
    inLine = !ends;
    String text = new String(buffer, next, end - next, encoding.charset());
    TextFault fault = TextFault.of(text, buffer, next, end, encoding.charset());
    next = goOn;
    return new Line(number, text, ends, fault);
  }

  /** Makes room and reads on. */
  private void fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, filled - next);
    offset += next;
    filled -= next;
    next = 0;
    int read = stream.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    filled += Math.max(read, 0);
    position = Math.max(position, offset + filled);
  }
}
