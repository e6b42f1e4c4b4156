package io.clientela.cli.report;

import io.clientela.cli.language.Texts;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reason holds of a vendor's own words, which may repeat what it was sent. They stand at the
 * end of a reason or before what we add to them, behind a mark by which they can be cut off.
 */
public final class VendorWords {
  private static final String SAYS = "; the vendor says: ";
  private static final String ID = ", under the id ";
  private static final List<String> MARKS = List.of(SAYS, ID);
  private static final Pattern TIMES = Pattern.compile(" \\(attempts: \\d+, elapsed: \\d+ ms\\)");

  private VendorWords() {}

  /** A reason, with what the vendor said. */
  public static String says(String reason, String words) {
    return reason + Texts.of(SAYS) + words;
  }

  /** A reason, with the id that a customer has at the vendor. */
  public static String withId(String reason, String vendorId) {
    return reason + Texts.of(ID) + vendorId;
  }

  /** The reason without how long a call took, which is another for each. */
  public static String withoutTimes(String reason) {
    return TIMES.matcher(reason).replaceAll("");
  }

  /** The reason in our words alone, which hold no value of a customer. */
  static String cut(String reason) {
    int end = reason.length();
    for (String mark : MARKS) {
      int at = reason.indexOf(Texts.of(mark));
      if (at >= 0) end = Math.min(end, at);
    }
    return reason.substring(0, end);
  }
}
