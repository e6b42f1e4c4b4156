package io.clientela.conformance.changes;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three numbers of a contract's {@code info.version}. */
record Version(int first, int middle, int last) implements Comparable<Version> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::first)
          .thenComparingInt(Version::middle)
          .thenComparingInt(Version::last);

  static Optional<Version> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(
        new Version(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3))));
  }

  /** The lowest version after this one that such a change may have: the rule of specs/README. */
  Version after(Impact worst) {
    return switch (worst) {
      case DOCUMENTATION -> new Version(first, middle, last + 1);
      case COMPATIBLE -> new Version(first, middle + 1, 0);
      case BREAKING -> first == 0 ? new Version(0, middle + 1, 0) : new Version(first + 1, 0, 0);
    };
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return first + "." + middle + "." + last;
  }
}
