package io.clientela.mapping.customer;

import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.rules.Decimals;
import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;
import java.math.BigDecimal;

/**
 * A point on the map, WGS 84.
 *
 * @param latitude degrees, north positive, from -90 to 90
 * @param longitude degrees, east positive, from -180 to 180
 */
public record GeoPosition(BigDecimal latitude, BigDecimal longitude) {

  private static final BigDecimal POLE = BigDecimal.valueOf(90);
  private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);

  /** Refuses a point that is not on the globe, and more than twenty decimals. */
  public GeoPosition {
    Required.nonNull("latitude", latitude);
    Required.nonNull("longitude", longitude);
    if (!isOnGlobe(latitude, longitude)) {
      throw new CanonicalValueException(
          "latitude is not within -90 to 90 or longitude not within -180 to 180");
    }
  }

  /** Whether there is such a point; both in degrees, with at most twenty decimals. */
  public static boolean isOnGlobe(BigDecimal latitude, BigDecimal longitude) {
    return isWithin(latitude, POLE) && isWithin(longitude, ANTIMERIDIAN);
  }

  private static boolean isWithin(BigDecimal degrees, BigDecimal most) {
    return Decimals.isBounded(degrees) && degrees.abs().compareTo(most) <= 0;
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("GeoPosition")
        .and("latitude", latitude)
        .and("longitude", longitude)
        .toString();
  }
}
