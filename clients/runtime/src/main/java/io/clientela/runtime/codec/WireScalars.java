package io.clientela.runtime.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The scalars of the contracts, one codec each. The method's name is the contract's {@code
 * x-wire-scalar}, or the plain JSON type.
 */
public final class WireScalars {
  // Static finals of final classes: the compiler of the JVM sees the exact type and inlines it.
  private static final TextScalar STRING = new TextScalar();
  private static final Int32Scalar INT32 = new Int32Scalar();
  private static final Int64Scalar INT64 = new Int64Scalar();
  private static final DecimalScalar DECIMAL = new DecimalScalar(EmptyText.REFUSED);
  private static final DecimalScalar DECIMAL_TEXT = new DecimalScalar(EmptyText.NULL);
  private static final BooleanScalar BOOL =
      new BooleanScalar(BooleanScalar.Form.LITERAL, EmptyText.REFUSED);
  private static final BooleanScalar FLAG =
      new BooleanScalar(BooleanScalar.Form.DIGIT, EmptyText.REFUSED);
  private static final BooleanScalar LENIENT_FLAG =
      new BooleanScalar(BooleanScalar.Form.LITERAL, EmptyText.NULL);
  private static final BooleanScalar BOOLEAN_TEXT =
      new BooleanScalar(BooleanScalar.Form.TEXT, EmptyText.REFUSED);
  private static final DateScalar DATE = DateScalar.iso();
  private static final DateScalar DOTTED_DATE = DateScalar.dotted();
  private static final EpochSecondsScalar EPOCH_SECONDS = new EpochSecondsScalar(EmptyText.REFUSED);
  private static final EpochSecondsScalar LENIENT_EPOCH_SECONDS =
      new EpochSecondsScalar(EmptyText.NULL);
  private static final DateTimeScalar DATE_TIME = new DateTimeScalar(EmptyText.REFUSED);
  private static final DateTimeScalar LENIENT_DATE_TIME = new DateTimeScalar(EmptyText.NULL);
  private static final ParsedScalar<UUID> UUIDS = new ParsedScalar<>("a UUID", WireScalars::uuid);
  private static final ParsedScalar<URI> URIS = new ParsedScalar<>("a URI", URI::create);

  private WireScalars() {}

  /**
   * Text. A number or a boolean in its place reads as its literal text, digit by digit, so that
   * {@code 1.10} is {@code "1.10"}; the empty text stays empty.
   */
  public static WireScalar<String> string() {
    return STRING;
  }

  /** An integer of 32 bits: {@code 12}, {@code 12.0} or {@code "12"}; never rounded or wrapped. */
  public static WireScalar<Integer> int32() {
    return INT32;
  }

  /** An integer of 64 bits: {@code 12}, {@code 12.0} or {@code "12"}; never rounded or wrapped. */
  public static WireScalar<Long> int64() {
    return INT64;
  }

  /** A decimal, with the scale as it was written: {@code 1.50}, {@code "1.50"}. */
  public static WireScalar<BigDecimal> decimal() {
    return DECIMAL;
  }

  /** True or false; {@code 1}, {@code 0} and all four as text are understood too. */
  public static WireScalar<Boolean> bool() {
    return BOOL;
  }

  /** A day as {@code "2020-02-29"}; a day that is in no calendar is refused. */
  public static WireScalar<LocalDate> date() {
    return DATE;
  }

  /** A yes or no, written as {@code 1} or {@code 0}; read as {@link #bool()}. */
  public static WireScalar<Boolean> flag() {
    return FLAG;
  }

  /** A yes or no, read as {@link #bool()}; the empty text is null. Written as {@link #bool()}. */
  public static WireScalar<Boolean> lenientFlag() {
    return LENIENT_FLAG;
  }

  /** A yes or no, written as {@code "true"} or {@code "false"}; read as {@link #bool()}. */
  public static WireScalar<Boolean> booleanText() {
    return BOOLEAN_TEXT;
  }

  /** A decimal, read as {@link #decimal()}; the empty text is null. Written as a number. */
  public static WireScalar<BigDecimal> decimalText() {
    return DECIMAL_TEXT;
  }

  /** Text that may come as an integer, read as {@link #string()}. Written as text. */
  public static WireScalar<String> textOrInteger() {
    return STRING;
  }

  /**
   * A moment in whole seconds since 1970-01-01T00:00:00Z, as a number or as text. Written as a
   * number; a fraction of a second is cut off towards the past.
   */
  public static WireScalar<Instant> epochSeconds() {
    return EPOCH_SECONDS;
  }

  /** A moment, read as {@link #epochSeconds()}; the empty text is null. Written as a number. */
  public static WireScalar<Instant> lenientEpochSeconds() {
    return LENIENT_EPOCH_SECONDS;
  }

  /** A day as {@code "29.02.2020"}; a day that is in no calendar is refused. */
  public static WireScalar<LocalDate> dottedDate() {
    return DOTTED_DATE;
  }

  /**
   * A moment as {@code "2020-02-29T13:45:00Z"}, read with any offset and any fraction of a second.
   * Written in UTC; without an offset it is no moment and is refused.
   */
  public static WireScalar<Instant> dateTime() {
    return DATE_TIME;
  }

  /** A moment, read as {@link #dateTime()}; the empty text is null. Written as that. */
  public static WireScalar<Instant> lenientDateTime() {
    return LENIENT_DATE_TIME;
  }

  /** A UUID in its 36 characters. */
  public static WireScalar<UUID> uuid() {
    return UUIDS;
  }

  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    // fromString takes shorter groups of digits too, and means another UUID then
    if (!uuid.toString().equalsIgnoreCase(text)) throw new IllegalArgumentException();
    return uuid;
  }

  /** A URI, as it was written. */
  public static WireScalar<URI> uri() {
    return URIS;
  }

  /**
   * One of the codes of an enum; a code that is none of them is refused.
   *
   * @param form how the codes themselves are written
   * @param codes all constants of the enum
   */
  public static <V, E extends Enum<E> & CodedEnum<V>> WireScalar<E> code(
      WireScalar<V> form, E[] codes) {
    return new CodeScalar<>(form, List.of(codes));
  }
}
