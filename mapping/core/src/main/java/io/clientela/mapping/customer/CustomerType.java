package io.clientela.mapping.customer;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** Whether a customer is a human being or an organisation. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum CustomerType {
  /** A natural person. */
  PERSON,
  /** A company, an association, an authority. */
  ORGANISATION
}
