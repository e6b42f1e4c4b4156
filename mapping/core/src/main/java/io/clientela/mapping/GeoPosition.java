package io.clientela.mapping;

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

  /** Refuses a point that is not on the globe. */
  public GeoPosition {
    Required.nonNull("latitude", latitude);
    Required.nonNull("longitude", longitude);
    if (!isOnGlobe(latitude, longitude)) {
      throw new IllegalArgumentException(
          "latitude is not within -90 to 90 or longitude not within -180 to 180");
    }
  }

  static boolean isOnGlobe(BigDecimal latitude, BigDecimal longitude) {
    return latitude.abs().compareTo(POLE) <= 0 && longitude.abs().compareTo(ANTIMERIDIAN) <= 0;
  }
}
