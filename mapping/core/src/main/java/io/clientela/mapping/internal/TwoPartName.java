package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Organisations;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name for a vendor that knows given names and family names only.
 *
 * @param given given names, the middle name among them
 * @param family family names, both of them
 */
public record TwoPartName(@Nullable String given, @Nullable String family) {

  /** What stands after a comma behind a name, without dots. */
  private static final Set<String> TITLES =
      Set.of("jr", "sr", "junior", "filho", "neto", "hijo", "phd", "md", "mba", "dr", "dra");

  public static TwoPartName of(TrackedRecord<Name> name) {
    if (isWholeOnly(name)) return split(name);
    takeWholeIfDerived(name);
    return new TwoPartName(
        joined(name, Fields.GIVEN, Fields.MIDDLE, "joined with the given names"),
        joined(name, Fields.FAMILY, Fields.SECOND_FAMILY, "joined with the first family name"));
  }

  /** Whether the name is known as a whole and not in parts. */
  public static boolean isWholeOnly(TrackedRecord<Name> name) {
    return name.has(Fields.FULL) && name.peek().flatMap(Name::joined).isEmpty();
  }

  /** The whole name is no loss where it says no more than its parts. */
  public static void takeWholeIfDerived(TrackedRecord<Name> name) {
    if (!name.has(Fields.FULL)) return;
    if (name.peek().filter(it -> it.full().equals(it.joined())).isPresent()) name.take(Fields.FULL);
  }

  /** Two parts as one text, of which the second is not to be told any more. */
  public static @Nullable String joined(
      TrackedRecord<Name> name,
      Field<Name, String> first,
      Field<Name, String> second,
      String reason) {
    String one = name.take(first);
    String two = name.take(second, LossKind.COERCED, reason);
    return one != null && two != null ? one + " " + two : one != null ? one : two;
  }

  /** Whether the whole name has its family names first, and a comma after them. */
  public static boolean isInverted(TrackedRecord<Name> name) {
    return name.peek().flatMap(Name::full).filter(it -> it.indexOf(',') >= 0).isPresent();
  }

  private static TwoPartName split(TrackedRecord<Name> name) {
    if (isInverted(name)) return inverted(name);
    String whole =
        name.take(
            Fields.FULL, LossKind.AMBIGUOUS, "split after its first word to get a family name");
    if (whole == null) return new TwoPartName(null, null);
    int blank = whole.indexOf(' ');
    return blank < 1
        ? new TwoPartName(whole, null)
        : new TwoPartName(whole.substring(0, blank), whole.substring(blank + 1));
  }

  /** Family names, a comma, given names; what is after the comma may be no name at all. */
  private static TwoPartName inverted(TrackedRecord<Name> name) {
    String whole = name.take(Fields.FULL);
    String[] sides = whole == null ? new String[0] : whole.split(",", -1);
    boolean twoNames =
        sides.length == 2
            && !sides[0].isBlank()
            && !sides[1].isBlank()
            && !Organisations.isEnding(sides[1])
            && !TITLES.contains(sides[1].replaceAll("[. ]", "").toLowerCase(Locale.ROOT));
    if (!twoNames) {
      name.recordLoss(
          Fields.FULL,
          LossKind.INVALID,
          "has commas that do not part family names from given names: say them apart");
      return new TwoPartName(whole, null);
    }
    name.recordLoss(
        Fields.FULL, LossKind.AMBIGUOUS, "read as family names, a comma and given names");
    return new TwoPartName(sides[1].strip(), sides[0].strip());
  }
}
