package io.clientela.mapping.customer;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Gender of a person, as vCard 4 knows it; unknown is said by leaving it out. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum Gender {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Another gender. */
  OTHER
}
