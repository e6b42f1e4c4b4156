package io.clientela.mapping;

import java.math.BigDecimal;

/**
 * A point on the map, WGS 84.
 *
 * @param latitude degrees, north positive, from -90 to 90
 * @param longitude degrees, east positive, from -180 to 180
 */
public record GeoPosition(BigDecimal latitude, BigDecimal longitude) {

  /** Refuses a point that is not on the globe. */
  public GeoPosition {
    requireWithin(90, "latitude", Required.nonNull("latitude", latitude));
    requireWithin(180, "longitude", Required.nonNull("longitude", longitude));
  }

  private static void requireWithin(int limit, String name, BigDecimal degrees) {
    if (degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
      throw new IllegalArgumentException(name + " is not within -" + limit + " to " + limit);
    }
  }
}
