package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Countries;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import java.util.Optional;

/**
 * A postal address, as far as it is known.
 *
 * @param label what the address is, such as {@code registration} or {@code residence}
 * @param street street, house and flat
 * @param district district or commune
 * @param city city or town
 * @param province province
 * @param region region, department or state
 * @param country ISO 3166-1 alpha-2 code
 * @param postalCode postal code
 * @param position point on the map
 */
public record Address(
    Optional<String> label,
    Optional<String> street,
    Optional<String> district,
    Optional<String> city,
    Optional<String> province,
    Optional<String> region,
    Optional<String> country,
    Optional<String> postalCode,
    Optional<GeoPosition> position) {

  /** The label of the address at which a person is registered with the authorities. */
  public static final String REGISTRATION = "registration";

  /** The label of the address where a person lives in fact. */
  public static final String RESIDENCE = "residence";

  /** Takes empty text as absent and refuses an unknown country. */
  public Address {
    label = EmptyText.ifEmpty(label);
    street = EmptyText.ifEmpty(street);
    district = EmptyText.ifEmpty(district);
    city = EmptyText.ifEmpty(city);
    province = EmptyText.ifEmpty(province);
    region = EmptyText.ifEmpty(region);
    country = Countries.checked(EmptyText.ifEmpty(country));
    postalCode = EmptyText.ifEmpty(postalCode);
  }

  /** Starts an address without parts. */
  public static AddressBuilder builder() {
    return new AddressBuilder();
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Address")
        .and("label", label)
        .and("street", street)
        .and("district", district)
        .and("city", city)
        .and("province", province)
        .and("region", region)
        .and("country", country)
        .and("postalCode", postalCode)
        .and("position", position)
        .toString();
  }
}
