package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Countries;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  public static Builder builder() {
    return new Builder();
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

  /** Collects the parts of an {@link Address}; null and empty text mean absent. */
  public static final class Builder {
    private @Nullable String label;
    private @Nullable String street;
    private @Nullable String district;
    private @Nullable String city;
    private @Nullable String province;
    private @Nullable String region;
    private @Nullable String country;
    private @Nullable String postalCode;
    private @Nullable GeoPosition position;

    private Builder() {}

    /** Sets what the address is. */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /** Sets street, house and flat. */
    public Builder street(@Nullable String street) {
      this.street = street;
      return this;
    }

    /** Sets the district or commune. */
    public Builder district(@Nullable String district) {
      this.district = district;
      return this;
    }

    /** Sets the city or town. */
    public Builder city(@Nullable String city) {
      this.city = city;
      return this;
    }

    /** Sets the province. */
    public Builder province(@Nullable String province) {
      this.province = province;
      return this;
    }

    /** Sets the region, department or state. */
    public Builder region(@Nullable String region) {
      this.region = region;
      return this;
    }

    /** Sets the country, ISO 3166-1 alpha-2. */
    public Builder country(@Nullable String country) {
      this.country = country;
      return this;
    }

    /** Sets the postal code. */
    public Builder postalCode(@Nullable String postalCode) {
      this.postalCode = postalCode;
      return this;
    }

    /** Sets the point on the map. */
    public Builder position(@Nullable GeoPosition position) {
      this.position = position;
      return this;
    }

    /** Makes the address. */
    public Address build() {
      return new Address(
          Optional.ofNullable(label),
          Optional.ofNullable(street),
          Optional.ofNullable(district),
          Optional.ofNullable(city),
          Optional.ofNullable(province),
          Optional.ofNullable(region),
          Optional.ofNullable(country),
          Optional.ofNullable(postalCode),
          Optional.ofNullable(position));
    }
  }
}
