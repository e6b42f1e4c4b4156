package io.clientela.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A person's name for a vendor that knows given names and family names only.
 *
 * @param given given names, the middle name among them
 * @param family family names, both of them
 */
record GivenAndFamily(@Nullable String given, @Nullable String family) {

  static GivenAndFamily of(Part<Name> name) {
    if (isWholeOnly(name)) return split(name);
    takeWholeIfDerived(name);
    return new GivenAndFamily(
        joined(name, Fields.GIVEN, Fields.MIDDLE, "joined with the given names"),
        joined(name, Fields.FAMILY, Fields.SECOND_FAMILY, "joined with the first family name"));
  }

  /** Whether the name is known as a whole and not in parts. */
  static boolean isWholeOnly(Part<Name> name) {
    return name.has(Fields.FULL) && name.look().flatMap(Name::joined).isEmpty();
  }

  /** The whole name is no loss where it says no more than its parts. */
  static void takeWholeIfDerived(Part<Name> name) {
    if (!name.has(Fields.FULL)) return;
    if (name.look().filter(it -> it.full().equals(it.joined())).isPresent()) name.take(Fields.FULL);
  }

  /** Two parts as one text, of which the second is not to be told any more. */
  static @Nullable String joined(
      Part<Name> name, Field<Name, String> first, Field<Name, String> second, String reason) {
    String one = name.take(first);
    String two = name.take(second, LossKind.COERCED, reason);
    return one != null && two != null ? one + " " + two : one != null ? one : two;
  }

  private static GivenAndFamily split(Part<Name> name) {
    String whole =
        name.take(
            Fields.FULL, LossKind.AMBIGUOUS, "split after its first word to get a family name");
    int blank = whole == null ? -1 : whole.indexOf(' ');
    return blank < 1
        ? new GivenAndFamily(whole, null)
        : new GivenAndFamily(whole.substring(0, blank), Absent.orNull(whole.substring(blank + 1)));
  }
}
